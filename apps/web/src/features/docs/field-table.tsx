import { getTranslations } from 'next-intl/server';
import type { SchemaField } from '@/server/rest/openapi/fields';

/** Fields of a body or parameters of a request, those of fields set in below their own. */
export async function FieldTable({ title, of, fields }: { readonly title: string; readonly of: string; readonly fields: readonly SchemaField[] }) {
  const t = await getTranslations('docs');
  if (fields.length === 0) return null;
  return (
    <div className="overflow-x-auto" role="region" aria-label={`${title}: ${of}`} tabIndex={0}>
      <table className="w-full min-w-md text-sm">
        <caption className="pb-1 text-start font-medium">{title}</caption>
        <thead className="text-ink-muted">
          <tr>
            {[t('field'), t('type'), t('meaning')].map((word) => (
              <th key={word} scope="col" className="border-b border-line py-1 pe-4 text-start font-normal">{word}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.path} className="align-top">
              <th scope="row" className="border-b border-line py-1.5 pe-4 text-start font-normal" style={{ paddingInlineStart: `${field.depth * 0.75}rem` }}>
                <code>{field.path}</code>
                {field.isRequired ? <span className="block text-xs text-ink-muted">{t('required')}</span> : null}
              </th>
              <td className="border-b border-line py-1.5 pe-4 wrap-anywhere">{field.type}</td>
              <td className="border-b border-line py-1.5 text-ink-muted">{field.description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
