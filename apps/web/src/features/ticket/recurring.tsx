'use client';

import { ChartFrame } from '@lintel/ui/chart-frame';
import { DateTime } from '@lintel/ui/date-time';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useFormats } from '@/components/words/use-formats';
import { NothingYet } from '../analytics/funnel';
import type { Figures } from './figures';

/** What broke more than once in the same place: worth more than another repair. */
export function Recurring({ figures, buildingId }: { readonly figures: Figures; readonly buildingId: string }) {
  const t = useTranslations('ticket');
  const { day } = useFormats();
  const placeOf = (label: string | null) => (label === null ? t('shared') : t('unit', { unit: label }));
  if (figures.recurring.length === 0) return <NothingYet title={t('figures.recurring')}>{t('figures.nothingAgain')}</NothingYet>;
  return (
    <ChartFrame title={t('figures.recurring')} caption={t('figures.recurringCaption')} fileName="lintel-recurring-faults"
      table={{ columns: [t('page.place'), t('page.category'), t('figures.times'), t('figures.last')], rows: figures.recurring.map(({ unitLabel, category, count, lastAt }) => [placeOf(unitLabel), t(`category.${category}`), count, lastAt]) }}
      format={(value, column) => (column === 3 && typeof value === 'string' ? day(value) : value)}>
      <ol className="divide-y">
        {figures.recurring.map(({ unitId, unitLabel, category, count, lastAt }) => (
          <li key={`${unitId ?? ''}/${category}`} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5">
            <UiLink className="font-medium text-accent-ink underline-offset-2 hover:underline" href={`${paths.building(buildingId, 'tickets')}?view=list&category=${category}${unitId === null ? '' : `&unit=${unitId}`}`}>{placeOf(unitLabel)} · {t(`category.${category}`)}</UiLink>
            <span className="text-sm text-ink-muted">{t('figures.again', { count })} · <DateTime at={lastAt} /></span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
