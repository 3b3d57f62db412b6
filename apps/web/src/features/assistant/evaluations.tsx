'use client';

import { DateTime } from '@lintel/ui/date-time';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

type Evaluation = Answers['assistant']['getOverview']['evaluations'][number];
const shares = ['top1', 'commonest', 'top3', 'commonest3'] as const;

/** How the classifier did on files that it was measured on, beside always naming the commonest. */
export function Evaluations({ items }: { readonly items: readonly Evaluation[] }) {
  const t = useTranslations('assistant.admin');
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-base font-semibold">{t('evaluations')}</h2>
      {items.length === 0 ? <p className="max-w-3xl text-ink-muted">{t('noEvaluations')}</p> : (
        <div tabIndex={0} role="region" aria-label={t('evaluations')} className="overflow-x-auto rounded-lg border bg-surface">
          <table className="w-full min-w-max text-sm">
            <thead><tr className="border-b text-start text-ink-muted">{(['name', 'measuredAt', 'rows', ...shares] as const).map((column) => <th key={column} scope="col" className="px-4 py-2 text-start font-medium">{t(`column.${column}`)}</th>)}</tr></thead>
            <tbody>
              {items.map((item) => (
                <tr key={item.id} className="border-b last:border-b-0">
                  <th scope="row" className="px-4 py-2 text-start font-medium">{item.name}</th>
                  <td className="px-4 py-2"><DateTime at={item.measuredAt} /></td>
                  <td className="px-4 py-2 tabular-nums">{t('rows', { learntFrom: item.learntFrom, heldBack: item.heldBack, categories: item.categories })}</td>
                  {shares.map((share) => <td key={share} className="px-4 py-2 tabular-nums">{t('percent', { share: item[share] })}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
