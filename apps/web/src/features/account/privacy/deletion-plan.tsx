import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';

/** What goes, and what stays and why, in numbers. */
export function DeletionPlan({ plan }: { readonly plan: Answers['accountDeletion']['plan'] }) {
  const t = useTranslations('account.privacy.deletion');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <section>
        <h3 className="mb-1 font-medium">{t('goes')}</h3>
        {plan.goes.length === 0 ? <p className="text-sm text-ink-muted">{t('nothing')}</p> : (
          <ul className="flex flex-col gap-1 text-sm">{plan.goes.map(({ table, title, rows }) => <li key={table} className="flex justify-between gap-3"><span>{title}</span><span className="tabular text-ink-muted">{rows}</span></li>)}</ul>
        )}
      </section>
      <section>
        <h3 className="mb-1 font-medium">{t('stays')}</h3>
        <ul className="flex flex-col gap-2 text-sm">{plan.stays.map(({ table, title, why }) => <li key={table}>{title}<span className="block text-ink-muted">{why}</span></li>)}</ul>
      </section>
    </div>
  );
}
