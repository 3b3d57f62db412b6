'use client';

import { Button } from '@lintel/ui/button';
import { DataTable } from '@lintel/ui/data-table';
import { EmptyState } from '@lintel/ui/empty-state';
import { FilterChips } from '@lintel/ui/filter-chips';
import { ListPage } from '@lintel/ui/list-page';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { nextCursor } from '../shared/next-cursor';
import { PartError } from '../shared/part';
import { TextFilter } from '../shared/filter-editors';
import { useAddressFilters } from '../shared/use-address-filters';
import { usePlatformLive } from '../shared/use-platform-live';
import { EventLine, type LoggedEvent, useEventColumns } from './event-columns';
import { eventFilters, eventsInput, isAskable } from './event-filters';
import { EventPeek } from './event-peek';

const rowId = (event: LoggedEvent) => event.id;
const rowName = (event: LoggedEvent) => event.type;
const compact = (event: LoggedEvent) => <EventLine event={event} />;

/** The log itself, newest first. */
export function Events() {
  const t = useTranslations('admin.events');
  const trpc = useTRPC();
  const router = useRouter();
  const { filters, set, clear } = useAddressFilters(eventFilters);
  const events = useInfiniteQuery(trpc.admin.listEvents.infiniteQueryOptions(eventsInput(filters), { getNextPageParam: nextCursor }));
  // Pages further down are of the past and do not change: reading them again for every event would cost for nothing.
  const isAtTop = (events.data?.pages.length ?? 0) <= 1;
  usePlatformLive(isAtTop ? [trpc.admin.listEvents.infiniteQueryFilter()] : []);
  const [peekedId, setPeeked] = useState<string>();
  const rows = useMemo(() => events.data?.pages.flatMap((page) => page.items) ?? [], [events.data]);
  const columns = useEventColumns();
  const peeked = rows.find(({ id }) => id === peekedId);
  const chips = eventFilters.map((name) => {
    const value = filters[name];
    const hint = name === 'type' ? t('typeHint') : name.endsWith('Id') ? t('idHint') : undefined;
    return {
      id: name, label: t(name), value: value === undefined ? undefined : shortened(value),
      editor: (
        <>
          <TextFilter label={t(name)} {...(hint === undefined ? {} : { hint })} value={value} onChange={(next) => { set(name, next); }} />
          {value === undefined || isAskable(name, value) ? null : <p className="mt-2 text-sm text-danger-ink">{t('notId')}</p>}
        </>
      ),
    };
  });
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <ListPage
      heading={{ title: t('title') }}
      filters={<FilterChips filters={chips} onClear={(id) => { const name = eventFilters.find((one) => one === id); if (name !== undefined) set(name, undefined); }} onClearAll={clear} />}
      peek={peeked === undefined ? null : <EventPeek event={peeked} onClose={() => { setPeeked(undefined); }} onFilter={set} />}
    >
      {events.isError && rows.length === 0 ? <PartError error={events.error} onRetry={() => { void events.refetch(); }} /> : null}
      {events.isSuccess && rows.length === 0 ? (
        <EmptyState icon={<ScrollText aria-hidden />} title={t(isFiltered ? 'none' : 'empty')} action={isFiltered ? <Button onClick={clear}>{t('clear')}</Button> : undefined}>{t(isFiltered ? 'noneHelp' : 'emptyHelp')}</EmptyState>
      ) : null}
      {rows.length > 0 || events.isPending ? (
        <DataTable
          label={t('title')}
          source={{ rows, rowId, rowName, isLoading: events.isFetching && !events.isRefetching, hasMore: events.hasNextPage, onLoadMore: () => { void events.fetchNextPage(); } }}
          columns={columns}
          open={{ onOpen: (id) => { if (peeked === undefined) setPeeked(id); else router.push(paths.event(id)); }, onPeek: setPeeked, peekedId: peeked?.id }}
          compact={compact}
        />
      ) : null}
    </ListPage>
  );
}

/** Ids are told apart by their end. */
function shortened(value: string): string {
  return value.length > 24 ? `…${value.slice(-12)}` : value;
}
