'use client';

import { BarChart } from '@lintel/ui/bar-chart';
import { ChartFrame } from '@lintel/ui/chart-frame';
import { formatDuration } from '@lintel/ui/duration';
import { formatPercent } from '@lintel/ui/format';
import { Meter } from '@lintel/ui/meter';
import { useUi } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { useFormats } from '@/components/words/use-formats';
import type { Figures } from './figures';
import { NothingYet } from '../analytics/funnel';

const minuteMs = 60_000;

/** Of the promises that came to their end, how many were kept. */
export function AttainmentChart({ figures }: { readonly figures: Figures }) {
  const t = useTranslations('ticket');
  const { locale } = useUi();
  const { number } = useFormats();
  const judged = figures.attainment.filter(({ share }) => share !== null);
  if (judged.length === 0) return <NothingYet title={t('figures.attainment')}>{t('figures.nothingJudged')}</NothingYet>;
  return (
    <ChartFrame title={t('figures.attainment')} caption={t('figures.attainmentCaption')} fileName="lintel-promises"
      table={{ columns: [t('figures.promise'), t('figures.hit'), t('figures.missed'), t('figures.share')], rows: judged.map(({ kind, hit, missed, share }) => [t(`clock.${kind}`), hit, missed, share]) }}
      format={(value, column) => (typeof value !== 'number' ? value : column === 3 ? formatPercent(value, locale) : number(value))}>
      <ul className="flex flex-col gap-4 pt-2">
        {judged.map(({ kind, hit, missed, share }) => (
          <li key={kind}><Meter label={t(`clock.${kind}`)} value={share ?? 0} valueText={t('figures.keptOf', { share: formatPercent(share ?? 0, locale), hit, all: hit + missed })} /></li>
        ))}
      </ul>
    </ChartFrame>
  );
}

/** How long what is open has been open. */
export function AgeChart({ figures }: { readonly figures: Figures }) {
  const t = useTranslations('ticket.figures');
  const { number } = useFormats();
  return (
    <BarChart title={t('backlog')} caption={t('backlogCaption')} bars={figures.backlog.map(({ age, count }) => ({ id: age, label: t(`age.${age}`), value: count }))}
      columns={{ label: t('ageColumn'), value: t('tickets') }} format={number} fileName="lintel-backlog" direction="rows" />
  );
}

/** Half were quicker than this, by category, in time as it passes for the resident. */
export function DurationChart({ figures, which }: { readonly figures: Figures; readonly which: 'first' | 'resolution' }) {
  const t = useTranslations('ticket');
  const { locale } = useUi();
  const bars = figures.byCategory.flatMap(({ category, medianFirstResponseMinutes, medianResolutionMinutes }) => {
    const value = which === 'first' ? medianFirstResponseMinutes : medianResolutionMinutes;
    return value === null ? [] : [{ id: category, label: t(`category.${category}`), value: Math.round(value) }];
  });
  if (bars.length === 0) return <NothingYet title={t(`figures.${which}`)}>{t('figures.nothingDone')}</NothingYet>;
  return (
    <BarChart title={t(`figures.${which}`)} caption={t('figures.median')} bars={bars} columns={{ label: t('page.category'), value: t('figures.minutes') }}
      format={(value) => formatDuration(Math.max(1, value) * minuteMs, locale)} fileName={`lintel-time-to-${which}`} direction="rows" />
  );
}

export function LoadChart({ figures }: { readonly figures: Figures }) {
  const t = useTranslations('ticket.figures');
  const { number } = useFormats();
  const most = Math.max(1, ...figures.load.map(({ open }) => open));
  if (figures.load.length === 0) return <NothingYet title={t('load')}>{t('nobody')}</NothingYet>;
  return (
    <ChartFrame title={t('load')} caption={t('loadCaption')} fileName="lintel-staff-load"
      table={{ columns: [t('person'), t('inHand'), t('done'), t('minutes')], rows: figures.load.map(({ name, open, completed, minutes }) => [name, open, completed, minutes]) }}
      format={(value) => (typeof value === 'number' ? number(value) : value)}>
      <ul className="flex flex-col gap-4 pt-2">
        {figures.load.map(({ userId, name, open, completed, minutes }) => (
          <li key={userId} className="flex flex-col gap-1.5">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3"><span className="font-medium">{name}</span><span className="tabular text-sm text-ink-muted">{t('loadOf', { open, completed, minutes })}</span></span>
            <span aria-hidden className="h-3 overflow-hidden rounded-xs bg-pressed"><span className="block h-full rounded-xs bg-chart-1" style={{ width: `${(open / most) * 100}%` }} /></span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
