'use client';

import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Segmented } from '@lintel/ui/segmented';
import { Stat } from '@lintel/ui/stat';
import { formatNumber, formatPercent } from '@lintel/ui/format';
import { useUi } from '@lintel/ui/provider';
import { useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { oneOf } from '@/features/admin/shared/address-filters';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { todayIn } from '@/features/building/day';
import { AgeChart, AttainmentChart, DurationChart, LoadChart } from './figure-charts';
import { Recurring } from './recurring';
import type { HouseProps } from './tickets-section';

export type Figures = Answers['ticket']['figures'];

const names = ['days'] as const;
const periods = ['30', '90', '365'] as const;
const dayMs = 86_400_000;

/** How a house does with its tickets; every figure leads to the list behind it or shows its table. */
export function TicketFigures({ building }: HouseProps) {
  const t = useTranslations('ticket.figures');
  const trpc = useTRPC();
  const { filters, set } = useAddressFilters(names);
  const days = oneOf(periods, filters.days) ?? '90';
  const to = todayIn(building.zone, undefined);
  const from = new Date(Date.parse(`${to}T00:00:00Z`) - (Number(days) - 1) * dayMs).toISOString().slice(0, 10);
  const query = useQuery({ ...trpc.ticket.figures.queryOptions({ buildingId: building.id, from, to }), placeholderData: (before) => before });
  return (
    <section aria-label={t('title')} className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-prose text-sm text-ink-muted">{t('lead')}</p>
        <Segmented label={t('period')} value={days} onValueChange={(value) => { set('days', value); }} options={periods.map((value) => ({ value, label: t(`days.${value}`) }))} />
      </div>
      <Answered query={query} failed={t('title')} skeleton={<ListSkeleton label={t('title')} />}>
        {(figures) => (figures.reported === 0 && figures.open === 0 ? <EmptyState icon={<ChartNoAxesColumn aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : (
          <>
            <Totals figures={figures} buildingId={building.id} />
            <div className="grid items-start gap-6 lg:grid-cols-2">
              <AttainmentChart figures={figures} />
              <AgeChart figures={figures} />
              <DurationChart figures={figures} which="first" />
              <DurationChart figures={figures} which="resolution" />
              <LoadChart figures={figures} />
              <Recurring figures={figures} buildingId={building.id} />
            </div>
          </>
        ))}
      </Answered>
    </section>
  );
}

function Totals({ figures, buildingId }: { readonly figures: Figures; readonly buildingId: string }) {
  const t = useTranslations('ticket.figures');
  const { locale } = useUi();
  const { average, answers } = figures.satisfaction;
  const resolution = figures.attainment.find(({ kind }) => kind === 'resolution')?.share ?? null;
  const board = paths.building(buildingId, 'tickets');
  const none = '–';
  return (
    <div className="grid grid-cols-2 gap-3 lg:grid-cols-5">
      <Stat label={t('reported')} value={formatNumber(figures.reported, locale)} />
      <Stat label={t('openNow')} value={formatNumber(figures.open, locale)} href={board} />
      <Stat label={t('breachedNow')} value={formatNumber(figures.breached, locale)} href={`${board}?show=breached`} />
      <Stat label={t('kept')} value={resolution === null ? none : formatPercent(resolution, locale)} />
      <Stat label={t('satisfaction', { answers })} value={average === null ? none : t('stars', { average: formatNumber(average, locale, { maximumFractionDigits: 1 }) })} className="max-lg:col-span-2" />
    </div>
  );
}
