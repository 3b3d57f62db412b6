import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { problemReference } from '@/server/rest/openapi/reference';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('docs'))('problems') };
}

export default async function ProblemsPage() {
  const t = await getTranslations('docs');
  return (
    <>
      <h1 className="headline text-4xl">{t('problems')}</h1>
      <p className="mt-2 max-w-prose text-ink-muted">{t('problemsLead')}</p>
      <table className="mt-6 w-full text-sm">
        <thead className="text-ink-muted">
          <tr>{[t('code'), t('status'), t('meaning')].map((word) => <th key={word} scope="col" className="border-b border-line py-1 pe-4 text-start font-normal">{word}</th>)}</tr>
        </thead>
        <tbody>
          {problemReference().map(({ code, status, title }) => (
            <tr key={code} id={code} className="scroll-mt-20 target:bg-accent-soft">
              <th scope="row" className="border-b border-line py-2 pe-4 text-start font-normal"><code>{code}</code></th>
              <td className="tabular border-b border-line py-2 pe-4">{status}</td>
              <td className="border-b border-line py-2">{title}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
