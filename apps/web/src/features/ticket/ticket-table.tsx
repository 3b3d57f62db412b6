'use client';

import type { Column } from '@lintel/ui/column';
import { DataTable } from '@lintel/ui/data-table';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { ErrorState } from '@lintel/ui/error-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { paths } from '@/components/paths';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { BulkTickets } from './bulk-tickets';
import { PriorityMark, type TicketItem, TicketState, usePlaceWords } from './state';
import type { NarrowedProps } from './ticket-board';
import type { HouseProps } from './tickets-section';

const pageSize = 100;
const rowId = (ticket: TicketItem) => ticket.id;
const rowName = (ticket: TicketItem) => ticket.title;

/** The tickets of a house as a table: j and k move, x chooses, Enter opens; what is chosen is changed together. */
export function TicketTable({ narrowed, status, building }: NarrowedProps & HouseProps & { readonly status: TicketItem['status'] | undefined }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const router = useRouter();
  const columns = useColumns();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const query = useInfiniteQuery(trpc.ticket.list.infiniteQueryOptions({ ...narrowed, ...(status === undefined ? {} : { status: [status] }), limit: pageSize }, { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: (before) => before }));
  const rows = (query.data?.pages ?? []).flatMap(({ items }) => items);
  if (query.isError) return <ErrorState title={t('failed')} reference={refusedBy(query.error)?.reference} onRetry={() => { void query.refetch(); }} />;
  if (query.isSuccess && rows.length === 0) return <EmptyState icon={<Wrench aria-hidden />} title={t('desk.empty')}>{t('desk.emptyHelp')}</EmptyState>;
  return (
    <div className="relative flex h-[60vh] min-h-80 flex-col overflow-hidden rounded-md border bg-surface">
      <DataTable label={t('title')} columns={{ all: columns }} {...(building.actions.includes('building.manage') ? { selection: { selected, onChange: setSelected } } : {})}
        source={{ rows, rowId, rowName, isLoading: query.isPending, hasMore: query.hasNextPage, onLoadMore: () => { void query.fetchNextPage(); } }}
        open={{ onOpen: (id) => { router.push(paths.deskTicket(id)); } }} compact={compact} />
      {selected.size === 0 ? null : <BulkTickets tickets={rows.filter(({ id }) => selected.has(id))} building={building} onDone={() => { setSelected(new Set()); }} />}
    </div>
  );
}

const compact = (ticket: TicketItem) => <Compact ticket={ticket} />;

function Compact({ ticket }: { readonly ticket: TicketItem }) {
  const t = useTranslations('ticket');
  const placeOf = usePlaceWords();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex items-center justify-between gap-2"><span className="truncate font-medium">{ticket.title}</span><TicketState status={ticket.status} size="sm" /></div>
      <span className="truncate text-sm text-ink-muted">{[t('number', { number: ticket.number }), placeOf(ticket), ticket.assigneeName ?? t('page.nobody')].join(' · ')}</span>
    </div>
  );
}

function useColumns(): readonly Column<TicketItem>[] {
  const t = useTranslations('ticket');
  const placeOf = usePlaceWords();
  return useMemo(() => [
    { id: 'number', header: t('desk.numberColumn'), width: '4.5rem', isNumeric: true, cell: ({ number }) => <span className="text-ink-muted">{number}</span> },
    { id: 'title', header: t('desk.what'), width: 'minmax(14rem, 2fr)', isFixed: true, cell: ({ title, priority }) => <span className="flex min-w-0 items-center gap-2"><span className="truncate font-medium">{title}</span><PriorityMark priority={priority} /></span> },
    { id: 'status', header: t('desk.status'), width: '12rem', cell: ({ status }) => <TicketState status={status} size="sm" /> },
    { id: 'place', header: t('page.place'), width: 'minmax(9rem, 1fr)', cell: (ticket) => <span className="truncate">{placeOf(ticket)}</span> },
    { id: 'category', header: t('desk.category'), width: '11rem', cell: ({ category }) => t(`category.${category}`) },
    { id: 'assignee', header: t('page.assignee'), width: 'minmax(8rem, 1fr)', cell: ({ assigneeName }) => <span className={`truncate ${assigneeName === null ? 'text-ink-muted' : ''}`}>{assigneeName ?? t('page.nobody')}</span> },
    { id: 'due', header: t('desk.due'), width: '8rem', cell: ({ dueAt, isBreached }) => (isBreached ? <span className="font-medium text-danger-ink">{t('desk.missed')}</span> : dueAt === null ? '' : <DateTime at={dueAt} />) },
    { id: 'reported', header: t('page.reported'), width: '8rem', cell: ({ createdAt }) => <DateTime at={createdAt} /> },
  ], [t, placeOf]);
}
