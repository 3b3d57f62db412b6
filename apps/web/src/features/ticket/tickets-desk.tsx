'use client';

import { ticketLifecycle } from '@lintel/domain/ticket/lifecycle';
import { Board } from '@lintel/ui/board';
import { buttonClass } from '@lintel/ui/button-class';
import { EmptyState } from '@lintel/ui/empty-state';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Columns3, List, Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useSettled } from '@/components/use-settled';
import { TicketCard } from './ticket-card';
import { TicketList } from './my-tickets';
import { useAfterTicket } from './use-after-ticket';

const views = ['board', 'list'] as const;
const filters = ['all', 'unassigned', 'mine', 'breached'] as const;
type Filter = (typeof filters)[number];
const conditions: Readonly<Record<Filter, { readonly isUnassigned?: true; readonly isAssignedToMe?: true; readonly isBreached?: true }>> = { all: {}, unassigned: { isUnassigned: true }, mine: { isAssignedToMe: true }, breached: { isBreached: true } };
const pauseMs = 300;

/** The tickets of a house, by state or as a list; they come and go while one looks. */
export function TicketsDesk({ buildingId }: { readonly buildingId: string }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const [view, setView] = useState<(typeof views)[number]>('board');
  const [filter, setFilter] = useState<Filter>('all');
  const [typed, setTyped] = useState('');
  const query = useSettled(typed.trim(), pauseMs);
  const board = useQuery({ ...trpc.ticket.board.queryOptions({ buildingId, ...conditions[filter], ...(query === '' ? {} : { query }) }), placeholderData: (before) => before });
  useLive([`building_work:${buildingId}`], { queries: [trpc.ticket.pathFilter()] });
  const start = useMutation(trpc.ticket.start.mutationOptions(useAfterTicket()));
  return (
    <section aria-label={t('title')} className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <Segmented label={t('desk.filter')} value={filter} onValueChange={setFilter} className="max-sm:w-full max-sm:overflow-x-auto" options={filters.map((value) => ({ value, label: t(`desk.${value}`) }))} />
        <Field label={t('desk.search')} className="min-w-44 flex-1"><Input type="search" value={typed} onChange={(event) => { setTyped(event.target.value); }} maxLength={80} /></Field>
        <Segmented label={t('desk.view')} iconsOnly value={view} onValueChange={setView} options={[{ value: 'board', label: t('desk.board'), icon: <Columns3 aria-hidden /> }, { value: 'list', label: t('desk.list'), icon: <List aria-hidden /> }]} />
        <UiLink href={paths.reportTicket(buildingId)} className={buttonClass('primary')}>{t('desk.new')}</UiLink>
      </div>
      <Answered query={board} failed={t('failed')} skeleton={<ListSkeleton label={t('title')} />}>
        {({ columns }) => (columns.every(({ count }) => count === 0) ? <EmptyState icon={<Wrench aria-hidden />} title={t('desk.empty')}>{t('desk.emptyHelp')}</EmptyState> : view === 'list' ? (
          <TicketList items={columns.flatMap(({ items }) => items)} hrefOf={paths.deskTicket} />
        ) : (
          <Board label={t('title')} rowId={(ticket) => ticket.id} renderCard={(ticket) => <TicketCard ticket={ticket} />} className="max-h-[70vh] px-0 sm:px-0"
            columns={columns.map(({ status, count, items }) => ({ id: status, label: t(`status.${status}`), phase: ticketLifecycle.states[status].phase, rows: items, total: count }))}
            moves={{ allowed: ({ status }) => (status === 'open' ? ['in_progress'] : []), onMove: (id) => { start.mutate({ id }); }, label: ({ title }) => t('desk.move', { title }) }} />
        ))}
      </Answered>
    </section>
  );
}
