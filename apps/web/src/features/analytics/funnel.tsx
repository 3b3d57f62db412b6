'use client';

import { Card } from '@lintel/ui/card';
import { ChartFrame } from '@lintel/ui/chart-frame';
import { formatPercent } from '@lintel/ui/format';
import { UiLink, useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/components/words/use-formats';
import type { Board } from './use-figure-words';

/** From a look at a home to its sale: how many steps lead on. */
export function Funnel({ funnel, listOf }: { readonly funnel: Board['funnel']; readonly listOf: (figure: string) => string }) {
  const t = useTranslations('analytics');
  const { locale } = useUi();
  const { number } = useFormats();
  const most = Math.max(1, ...funnel.map(({ value }) => value));
  const table = { columns: [t('step'), t('times'), t('timesBefore')], rows: funnel.map(({ step, value, before }) => [t(`figure.${step}`), value, before]) };
  return (
    <ChartFrame title={t('funnel')} caption={t('funnelCaption')} table={table} fileName="lintel-funnel">
      <ol className="flex flex-col gap-4 py-2">
        {funnel.map(({ step, value }, index) => {
          const from = funnel[index - 1]?.value;
          return (
            <li key={step} className="flex flex-col gap-1.5">
              <span className="flex items-baseline justify-between gap-3">
                <UiLink href={listOf(step)} className="rounded-sm font-medium underline-offset-4 hover:underline">{t(`figure.${step}`)}</UiLink>
                <span className="tabular text-ink-muted">
                  <span className="font-semibold text-ink">{number(value)}</span>
                  {from === undefined || from === 0 ? null : <> · {t('ofStep', { share: formatPercent(value / from, locale) })}</>}
                </span>
              </span>
              <span aria-hidden className="block h-2.5 rounded-sm bg-chart-1" style={{ width: `${Math.max(0.5, (value / most) * 100)}%` }} />
            </li>
          );
        })}
      </ol>
    </ChartFrame>
  );
}

/** Says so where there is nothing to draw yet. */
export function NothingYet({ title, children }: { readonly title: string; readonly children: string }) {
  return <Card title={title}><p className="text-ink-muted">{children}</p></Card>;
}
