'use client';

import { formatDuration } from '@lintel/ui/duration';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { useUi, UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { SkeletonText } from '@lintel/ui/skeleton';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@lintel/ui/table';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { PageBody } from '@/components/page-body';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { csvOf } from './csv';
import { FigureList } from './figures-part';

type Row = Answers['agent']['listFacts']['items'][number];
const periods = ['90', '365', 'all'] as const;
type Period = (typeof periods)[number];

/** One's own figures, over a time one chooses, with every row they are made of. */
export function Performance() {
  const t = useTranslations('directory.performance');
  const trpc = useTRPC();
  const [period, setPeriod] = useState<Period>('365');
  const own = useQuery({ ...trpc.agent.getMine.queryOptions({}), retry: false });
  return (
    <PageBody title={t('title')} lead={t('lead')} aside={<Segmented label={t('period')} value={period} onValueChange={(value) => { setPeriod(periods.find((one) => one === value) ?? '365'); }} options={periods.map((value) => ({ value, label: t(`periodOf.${value}`) }))} />}>
      {own.isError ? <EmptyState icon={<ChartNoAxesColumn aria-hidden />} title={t('noPage')}>{t('noPageHelp')}</EmptyState> : own.data === undefined ? <SkeletonText lines={6} /> : <Figures agentId={own.data.id} period={period} />}
    </PageBody>
  );
}

function Figures({ agentId, period }: { readonly agentId: string; readonly period: Period }) {
  const t = useTranslations('directory.performance');
  const trpc = useTRPC();
  const formats = useFormats();
  const { locale } = useUi();
  const figures = useQuery(trpc.agent.getFigures.queryOptions({ agentId, period }));
  const facts = useInfiniteQuery(trpc.agent.listFacts.infiniteQueryOptions({ agentId, period }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  const rows = facts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="flex flex-col gap-8">
      <Answered query={figures} failed={t('failed')} skeleton={<SkeletonText lines={4} />}>{(data) => <FigureList figures={data} formats={formats} locale={locale} />}</Answered>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 className="text-lg font-semibold">{t('rows')}</h2>
          {rows.length === 0 ? null : <Button size="sm" onClick={() => { saveCsv(rows); }}>{t('csv')}</Button>}
        </div>
        {facts.data === undefined ? <SkeletonText lines={4} /> : rows.length === 0 ? <EmptyState icon={<ChartNoAxesColumn aria-hidden />} level={3} title={t('none')}>{t('noneHelp')}</EmptyState> : <FactTable rows={rows} />}
        {facts.hasNextPage ? <Button className="self-start" pending={facts.isFetchingNextPage} onClick={() => { void facts.fetchNextPage(); }}>{t('more')}</Button> : null}
      </div>
    </div>
  );
}

function FactTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTranslations('directory');
  const { money } = useFormats();
  const { locale } = useUi();
  const measured = (row: Row) => (row.type === 'answered' && row.seconds !== null ? formatDuration(row.seconds * 1_000, locale) : row.daysOnMarket === null ? '' : t('figures.days', { count: row.daysOnMarket }));
  return (
    <div className="overflow-x-auto">
      <Table label={t('performance.rows')}>
        <TableHead>
          <TableRow><TableHeader>{t('performance.when')}</TableHeader><TableHeader>{t('performance.what')}</TableHeader><TableHeader>{t('performance.home')}</TableHeader><TableHeader numeric>{t('performance.amount')}</TableHeader><TableHeader numeric>{t('performance.asked')}</TableHeader><TableHeader numeric>{t('performance.measure')}</TableHeader></TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.position}>
              <TableCell><DateTime at={row.at} show="date" /></TableCell>
              <TableCell>{t(`performance.typeOf.${row.type}`)}</TableCell>
              <TableCell><UiLink href={paths.deskListing(row.listing.id)} className="text-accent-ink underline-offset-4 hover:underline">{row.listing.address}, {row.listing.city}</UiLink></TableCell>
              <TableCell numeric>{row.price === null || row.currency === null ? '' : money(row.price, row.currency)}</TableCell>
              <TableCell numeric>{row.listPrice === null || row.currency === null ? '' : money(row.listPrice, row.currency)}</TableCell>
              <TableCell numeric>{measured(row)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function saveCsv(rows: readonly Row[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv' }));
  link.download = 'figures.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
