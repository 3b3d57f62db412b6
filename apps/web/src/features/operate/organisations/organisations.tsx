'use client';

import { Button } from '@lintel/ui/button';
import type { ColumnState } from '@lintel/ui/column';
import { DataTable } from '@lintel/ui/data-table';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { FilterChips } from '@lintel/ui/filter-chips';
import { ListPage } from '@lintel/ui/list-page';
import { UiLink } from '@lintel/ui/provider';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Answers } from '@/components/answers';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { ChoiceFilter, TextFilter } from '@/features/admin/shared/filter-editors';
import { nextCursor } from '@/features/admin/shared/next-cursor';
import { PartError } from '@/features/admin/shared/part';
import { useAddressFilters } from '@/features/admin/shared/use-address-filters';
import { kinds, organisationFilters, organisationsInput } from './filters';

type Organisation = Answers['organisation']['list']['items'][number];
const rowId = (row: Organisation) => row.id;
const rowName = (row: Organisation) => row.name;
const compact = (row: Organisation) => <Line row={row} />;

function Line({ row }: { readonly row: Organisation }) {
  const t = useTranslations('operate.organisations');
  return (
    <span className="block min-w-0">
      <span className="block truncate font-medium">{row.name}</span>
      <span className="block truncate text-sm text-ink-muted">{t(`kinds.${row.kind}`)} · {t('people', { count: row.memberCount })}</span>
    </span>
  );
}

export function Organisations() {
  const t = useTranslations('operate.organisations');
  const trpc = useTRPC();
  const router = useRouter();
  const { filters, set, clear } = useAddressFilters(organisationFilters);
  const input = organisationsInput(filters);
  const found = useInfiniteQuery(trpc.organisation.list.infiniteQueryOptions(input, { getNextPageParam: nextCursor }));
  const rows = useMemo(() => found.data?.pages.flatMap((page) => page.items) ?? [], [found.data]);
  const columns = useColumns();
  const chips = [
    { id: 'text', label: t('search'), value: filters.text, editor: <TextFilter label={t('search')} value={filters.text} onChange={(value) => { set('text', value); }} /> },
    { id: 'kind', label: t('kind'), value: input.kind === undefined ? undefined : t(`kinds.${input.kind}`), editor: <ChoiceFilter label={t('kind')} options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} value={input.kind} onChange={(value) => { set('kind', value); }} /> },
  ];
  return (
    <ListPage
      heading={{ title: t('title') }}
      filters={<FilterChips filters={chips} onClear={(id) => { const name = organisationFilters.find((one) => one === id); if (name !== undefined) set(name, undefined); }} onClearAll={clear} />}
    >
      {found.isError && rows.length === 0 ? <PartError error={found.error} onRetry={() => { void found.refetch(); }} /> : null}
      {found.isSuccess && rows.length === 0 ? <EmptyState icon={<Building2 aria-hidden />} title={t('none')} action={<Button onClick={clear}>{t('clear')}</Button>}>{t('noneHelp')}</EmptyState> : null}
      {rows.length > 0 || found.isPending ? (
        <DataTable label={t('title')} source={{ rows, rowId, rowName, isLoading: found.isFetching, hasMore: found.hasNextPage, onLoadMore: () => { void found.fetchNextPage(); } }} columns={columns} open={{ onOpen: (id) => { router.push(paths.adminOrganisation(id)); } }} compact={compact} />
      ) : null}
    </ListPage>
  );
}

function useColumns(): ColumnState<Organisation> {
  const t = useTranslations('operate.organisations');
  return useMemo(() => ({
    all: [
      { id: 'name', header: t('name'), width: 'minmax(14rem, 2fr)', isFixed: true, cell: ({ id, name }) => <UiLink href={paths.adminOrganisation(id)} className="truncate rounded-sm font-medium underline-offset-4 hover:underline">{name}</UiLink> },
      { id: 'kind', header: t('kind'), width: 'minmax(10rem, 1fr)', cell: ({ kind }) => t(`kinds.${kind}`) },
      { id: 'members', header: t('members'), width: '7rem', isNumeric: true, cell: ({ memberCount }) => memberCount },
      { id: 'place', header: t('place'), width: 'minmax(12rem, 1fr)', cell: ({ zone, country }) => <span className="truncate text-ink-muted">{zone} · {country}</span> },
      { id: 'created', header: t('created'), width: '9rem', cell: ({ createdAt }) => <DateTime at={createdAt} show="date" /> },
    ],
  }), [t]);
}
