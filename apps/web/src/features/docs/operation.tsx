import { Badge } from '@lintel/ui/badge';
import { getTranslations } from 'next-intl/server';
import type { ReferenceEntry } from '@/server/rest/openapi/reference';
import { CodeBlock } from './code-block';
import { FieldTable } from './field-table';
import { TryIt } from './try-it';

export async function Operation({ entry }: { readonly entry: ReferenceEntry }) {
  const t = await getTranslations('docs');
  return (
    <section id={entry.id} aria-labelledby={`${entry.id}-title`} className="scroll-mt-20 border-t border-line pt-8">
      <h2 id={`${entry.id}-title`} className="text-xl font-medium">{entry.summary}</h2>
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <Badge look={entry.method === 'GET' ? 'outline' : 'accent'}>{entry.method}</Badge>
        <code className="text-sm wrap-anywhere">{`/api/v1${entry.path}`}</code>
        {entry.isDeprecated ? <Badge look="outline">{t('deprecated')}</Badge> : null}
      </p>
      <p className="mt-2 text-sm text-ink-muted">
        {t('scope')} <code>{entry.scope}</code>
        {entry.isPublic ? ` · ${t('public')}` : null}
      </p>
      {entry.description === null ? null : <p className="mt-3 max-w-prose">{entry.description}</p>}
      <div className="mt-4 grid gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          <FieldTable of={entry.summary} title={t('parameters')} fields={entry.parameters} />
          <FieldTable of={entry.summary} title={t('body')} fields={entry.body} />
          {entry.answer.length === 0 ? <p className="text-sm">{t('noAnswer')}</p> : <FieldTable of={entry.summary} title={t('answer', { status: entry.status })} fields={entry.answer} />}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <TryIt trial={entry.trial} of={entry.summary} />
          <CodeBlock label={t('example')}>{entry.curl}</CodeBlock>
          <details className="min-w-0">
            <summary className="cursor-pointer text-sm font-medium">{t('typescript')}</summary>
            <div className="pt-2"><CodeBlock label={t('typescriptOf', { of: entry.summary })}>{entry.typescript}</CodeBlock></div>
          </details>
          {entry.answerExample === null ? null : <CodeBlock label={t('exampleAnswer')}>{entry.answerExample}</CodeBlock>}
          <div>
            <h3 className="text-sm font-medium">{t('refusals')}</h3>
            <ul className="mt-1 list-disc ps-5 text-sm text-ink-muted">
              {entry.refusals.map((refusal) => <li key={refusal}>{refusal.replaceAll('`', '')}</li>)}
            </ul>
          </div>
        </div>
      </div>
    </section>
  );
}
