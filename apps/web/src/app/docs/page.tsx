import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { apiReference } from '@/server/api-reference';

const topics = ['key', 'once', 'version', 'page', 'shape', 'money', 'limits', 'going', 'live', 'trial'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('docs');
  return { title: t('title'), description: t('lead') };
}

export default async function DocsPage() {
  const t = await getTranslations('docs');
  return (
    <>
      <h1 className="headline text-4xl">{t('title')}</h1>
      <p className="mt-2 max-w-prose text-ink-muted">{t('lead')}</p>
      <dl className="mt-8 grid gap-6 sm:grid-cols-2">
        {topics.map((topic) => (
          <div key={topic}>
            <dt className="font-medium">{t(`${topic}Title`)}</dt>
            <dd className="mt-1 text-ink-muted">{t(topic)}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-10 grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
        {apiReference().map(({ slug, title, entries }) => (
          <li key={slug} className="rounded-md border border-line bg-surface p-4">
            <h2 className="text-lg font-medium"><Link className="text-accent-ink" href={`/docs/${slug}`}>{title}</Link></h2>
            <p className="text-sm text-ink-muted">{t('operations', { count: entries.length })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
