'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { Checkbox } from '@lintel/ui/checkbox';
import { ColumnMenu } from '@lintel/ui/column-menu';
import { DataTable } from '@lintel/ui/data-table';
import { EmptyState } from '@lintel/ui/empty-state';
import { ErrorState } from '@lintel/ui/error-state';
import { FilterChips } from '@lintel/ui/filter-chips';
import { Input } from '@lintel/ui/input';
import { ListPage } from '@lintel/ui/list-page';
import { UiLink } from '@lintel/ui/provider';
import { Select } from '@lintel/ui/select';
import { ViewSwitch } from '@lintel/ui/view-switch';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Building2, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import { ListViews } from '@/components/list-views/list-views';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { useWords } from '@/components/words/use-words';
import { BulkActions } from './bulk-actions';
import { ListingPeek } from './listing-peek';
import { useListingColumns } from './listing-columns';
import { ListingsBoard } from './listings-board';
import { CompactListing } from './compact-listing';
import { reviewStates, statuses, useListingFilters } from './use-listing-filters';

const any = 'any';

/** An agency's listings: filters in the address, columns of one's choice, many at once. */
export function ListingsTable({ userId, organisationId }: { readonly userId: string; readonly organisationId: string | null }) {
  const t = useTranslations('desk.listings');
  const words = useWords();
  const router = useRouter();
  const trpc = useTRPC();
  const columns = useListingColumns();
  const { filters, query: address, set, clear, open } = useListingFilters();
  const isBoard = filters.view === 'board';
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [peekedId, setPeekedId] = useState<string>();
  const [opened, setOpened] = useState(0);
  // The field keeps what is typed by itself: a view that is opened brings another.
  const openView = useCallback((view: string) => { open(view); setSelected(new Set()); setOpened((count) => count + 1); }, [open]);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set(['saves', 'updated']));
  const input = {
    ...(organisationId === null ? {} : { organisationId }), ...(filters.mine ? { listAgentId: userId } : {}), ...(filters.text === '' ? {} : { text: filters.text }),
    ...(filters.status === undefined ? {} : { standardStatus: [filters.status] }), ...(filters.review === undefined ? {} : { reviewStatus: [filters.review] }), limit: isBoard ? 200 : 100,
  };
  const query = useInfiniteQuery(trpc.listing.list.infiniteQueryOptions(input, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  useLive(organisationId === null ? [] : [`organisation:${organisationId}`], { queries: [trpc.listing.list.infiniteQueryFilter()] });
  const rows = (query.data?.pages ?? []).flatMap((page) => page.items);
  const peeked = rows.find(({ id }) => id === peekedId);
  const choose = (label: string, values: readonly string[], group: 'status' | 'review', current: string | undefined, name: 'status' | 'review') => (
    <Select label={label} value={current ?? any} onValueChange={(value) => { set({ [name]: value === any ? undefined : value }); }}
      options={[{ value: any, label: t('any') }, ...values.map((value) => ({ value, label: words.of(group, value) }))]} />
  );
  return (
    <ListPage
      heading={{
        title: t('title'), ...(query.isPending ? {} : { count: rows.length }),
        tools: (
          <>
            <ViewSwitch value={filters.view} onValueChange={(view) => { setSelected(new Set()); set({ view }); }} views={[{ view: 'table', label: t('table') }, { view: 'board', label: t('board') }]} />
            {isBoard ? null : <ColumnMenu columns={columns} hidden={hidden} onHiddenChange={setHidden} />}
            <UiLink href={paths.deskNewListing} className={buttonClass('primary', 'md', '')}><Plus aria-hidden />{t('new')}</UiLink>
          </>
        ),
      }}
      filters={
        <div className="flex flex-wrap items-center gap-2">
          <ListViews list="listings" query={address} onOpen={openView} />
          <div className="w-72 max-w-full"><Input key={opened} type="search" aria-label={t('search')} placeholder={t('search')} defaultValue={filters.text} onChange={(event) => { set({ text: event.target.value }); }} /></div>
          <Checkbox label={t('mine')} checked={filters.mine} onCheckedChange={(checked) => { set({ mine: checked }); }} />
          <FilterChips onClear={(id) => { set({ [id]: undefined }); }} onClearAll={clear}
            filters={[
              { id: 'status', label: t('status'), ...(filters.status === undefined ? {} : { value: words.of('status', filters.status) }), editor: choose(t('status'), statuses, 'status', filters.status, 'status') },
              { id: 'review', label: t('review'), ...(filters.review === undefined ? {} : { value: words.of('review', filters.review) }), editor: choose(t('review'), reviewStates, 'review', filters.review, 'review') },
            ]} />
        </div>
      }
      peek={peeked === undefined ? undefined : <ListingPeek key={peeked.id} row={peeked} onClose={() => { setPeekedId(undefined); }} />}
      selection={selected.size === 0 ? undefined : <BulkActions selected={selected} rows={rows} onDone={() => { setSelected(new Set()); }} />}
    >
      {query.isError ? <ErrorState title={t('failed')} reference={refusedBy(query.error)?.reference} onRetry={() => { void query.refetch(); }} /> : null}
      {query.isSuccess && rows.length === 0 ? <EmptyState icon={<Building2 aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : null}
      {query.isError || (query.isSuccess && rows.length === 0) ? null : isBoard ? (
        <ListingsBoard rows={rows} status={filters.status} onMore={query.hasNextPage ? () => { void query.fetchNextPage(); } : undefined} />
      ) : (
        <DataTable label={t('title')} columns={{ all: columns, hidden }} selection={{ selected, onChange: setSelected }}
          source={{ rows, rowId, rowName, isLoading: query.isPending, hasMore: query.hasNextPage, onLoadMore: () => { void query.fetchNextPage(); } }}
          open={{ onOpen: (id) => { router.push(paths.deskListing(id)); }, onPeek: setPeekedId, ...(peekedId === undefined ? {} : { peekedId }) }} compact={compact} />
      )}
    </ListPage>
  );
}

const rowId = (row: { readonly id: string }) => row.id;
const rowName = (row: { readonly title: string; readonly listingKey: string }) => (row.title === '' ? row.listingKey : row.title);
const compact = (row: Parameters<typeof CompactListing>[0]['row']) => <CompactListing row={row} />;
