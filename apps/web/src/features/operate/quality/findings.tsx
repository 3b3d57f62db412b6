'use client';

import { Breadcrumb } from '@lintel/ui/breadcrumb';
import type { ColumnState } from '@lintel/ui/column';
import { DataTable } from '@lintel/ui/data-table';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListPage } from '@lintel/ui/list-page';
import { UiLink } from '@lintel/ui/provider';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { useFormats } from '@/components/words/use-formats';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { PartError } from '@/features/admin/shared/part';
import type { checkNames } from './checks';

type Finding = Answers['quality']['listFindings']['items'][number];
const rowId = (finding: Finding) => finding.recordId;
const rowName = (finding: Finding) => finding.name;
const hrefOf = ({ recordType, recordId }: Finding) =>
  ({ listing: paths.deskListing(recordId), inquiry: paths.eventsWhere(`aggregateId=${recordId}`), lead: paths.eventsWhere(`aggregateId=${recordId}`), parcel: paths.eventsWhere(`aggregateId=${recordId}`) })[recordType];
const compact = (finding: Finding) => (
  <span className="block min-w-0">
    <span className="flex justify-between gap-2"><span className="truncate font-medium">{finding.name}</span><DateTime at={finding.since} /></span>
    <span className="block truncate text-sm text-ink-muted">{finding.organisationName ?? '–'}</span>
  </span>
);

export interface FindingsProps {
  readonly check: (typeof checkNames)[number];
}

/** The records that one check found. */
export function Findings({ check }: FindingsProps) {
  const t = useTranslations('operate.quality');
  const trpc = useTRPC();
  const router = useRouter();
  const found = useInfiniteQuery(trpc.quality.listFindings.infiniteQueryOptions({ check }, { getNextPageParam: nextCursor }));
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  const columns = useColumns(check);
  const title = t(`checks.${check}.title`);
  return (
    <ListPage
      heading={{ title }}
      filters={<div className="flex flex-col gap-1"><Breadcrumb crumbs={[{ label: t('title'), href: paths.quality }, { label: title }]} /><p className="text-ink-muted">{t(`checks.${check}.remedy`)}</p></div>}
    >
      {found.isError && rows.length === 0 ? <PartError error={found.error} onRetry={() => { void found.refetch(); }} /> : null}
      {found.isSuccess && rows.length === 0 ? <EmptyState icon={<CircleCheck aria-hidden />} title={t('nothing')}>{t('nothingHelp')}</EmptyState> : null}
      {rows.length > 0 || found.isPending ? (
        <DataTable
          label={title}
          source={{ rows, rowId, rowName, isLoading: found.isFetching, hasMore: found.hasNextPage, onLoadMore: () => { void found.fetchNextPage(); } }}
          columns={columns}
          open={{ onOpen: (id) => { const one = rows.find((row) => row.recordId === id); if (one !== undefined) router.push(hrefOf(one)); } }}
          compact={compact}
        />
      ) : null}
    </ListPage>
  );
}

function useColumns(check: FindingsProps['check']): ColumnState<Finding> {
  const t = useTranslations('operate.quality');
  const { number } = useFormats();
  return useMemo(() => ({
    all: [
      { id: 'name', header: t('record'), width: 'minmax(14rem, 2fr)', isFixed: true, cell: (finding) => <UiLink href={hrefOf(finding)} className="truncate rounded-sm font-medium underline-offset-4 hover:underline">{finding.name}</UiLink> },
      ...(check === 'price_outliers' || check === 'duplicate_parcels'
        ? [{ id: 'value', header: t(check === 'price_outliers' ? 'usual' : 'sharing'), width: '10rem', isNumeric: true, cell: ({ value }: Finding) => (value === null ? '–' : check === 'price_outliers' ? t('times', { value: number(value) }) : number(value)) }]
        : []),
      { id: 'organisation', header: t('organisation'), width: 'minmax(10rem, 1fr)', cell: ({ organisationName }) => <span className="truncate text-ink-muted">{organisationName ?? '–'}</span> },
      { id: 'since', header: t('since'), width: '9rem', cell: ({ since }) => <DateTime at={since} /> },
    ],
  }), [t, check, number]);
}
