'use client';

import { ticketLifecycle } from '@lintel/domain/ticket/lifecycle';
import { Board } from '@lintel/ui/board';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { MoveDialog, type Moving } from './move-dialog';
import type { TicketItem } from './state';
import { TicketCard } from './ticket-card';
import { useAfterTicket } from './use-after-ticket';
import type { useTicketFilters } from './use-ticket-filters';

export interface NarrowedProps {
  readonly narrowed: ReturnType<typeof useTicketFilters>['narrowed'];
}

/** Columns a card may go to, by the lifecycle: what needs a word with it is asked for. */
const targets: Readonly<Partial<Record<TicketItem['status'], readonly TicketItem['status'][]>>> = {
  open: ['in_progress'], in_progress: ['waiting_on_resident', 'deferred', 'completed'], waiting_on_resident: ['in_progress'], deferred: ['open'],
};

/** The tickets of a house by state. */
export function TicketBoard({ narrowed }: NarrowedProps) {
  const t = useTranslations('ticket');
  const words = useWords();
  const trpc = useTRPC();
  const after = useAfterTicket();
  const [moving, setMoving] = useState<Moving>();
  const board = useQuery({ ...trpc.ticket.board.queryOptions(narrowed), placeholderData: (before) => before });
  const start = useMutation(trpc.ticket.start.mutationOptions(after));
  const resume = useMutation(trpc.ticket.resume.mutationOptions(after));
  function move(ticket: TicketItem | undefined, to: string) {
    if (ticket === undefined) return;
    if (to === 'waiting_on_resident' || to === 'deferred' || to === 'completed') setMoving({ ticket, to });
    else (ticket.status === 'open' ? start : resume).mutate({ id: ticket.id, expectedVersion: ticket.version });
  }
  return (
    <Answered query={board} failed={t('failed')} skeleton={<ListSkeleton label={t('title')} />}>
      {({ columns }) => (columns.every(({ count }) => count === 0) ? <EmptyState icon={<Wrench aria-hidden />} title={t('desk.empty')}>{t('desk.emptyHelp')}</EmptyState> : (
        <>
          <Board label={t('title')} rowId={(ticket) => ticket.id} renderCard={(ticket) => <TicketCard ticket={ticket} />} className="-mx-4 max-h-[70vh] sm:-mx-6"
            columns={columns.map(({ status, count, items }) => ({ id: status, label: words.of('ticketStatus', status), phase: ticketLifecycle.states[status].phase, rows: items, total: count }))}
            moves={{
              allowed: (ticket) => (targets[ticket.status] ?? []).filter((to) => to !== 'waiting_on_resident' || ticket.source !== 'plan'),
              onMove: (id, to) => { move(columns.flatMap(({ items }) => items).find((one) => one.id === id), to); }, label: ({ title }) => t('desk.move', { title }),
            }} />
          {moving === undefined ? null : <MoveDialog moving={moving} onClose={() => { setMoving(undefined); }} />}
        </>
      ))}
    </Answered>
  );
}
