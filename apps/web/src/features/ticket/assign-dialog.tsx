'use client';

import { Dialog } from '@lintel/ui/dialog';
import { Skeleton } from '@lintel/ui/skeleton';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useTRPC } from '@/components/trpc-provider';
import type { Ticket } from './state';
import { useAfterTicket } from './use-after-ticket';

/** Into whose hands: those who fit best first, with why. */
export function AssignDialog({ ticket, onClose }: { readonly ticket: Ticket; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const staff = useQuery(trpc.ticketStaff.list.queryOptions({ buildingId: ticket.buildingId, category: ticket.category }));
  const assign = useMutation(trpc.ticket.assign.mutationOptions(useAfterTicket()));
  const choose = (assigneeId: string | null) => { assign.mutate({ id: ticket.id, assigneeId }); onClose(); };
  const row = 'flex w-full min-h-12 items-center justify-between gap-3 px-3 py-2 text-start transition-colors hover:bg-hover';
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('ask.assignTitle')} description={t('ask.assignHelp')}>
      <Answered query={staff} failed={t('ask.assignTitle')} skeleton={<Skeleton className="h-24 w-full" />}>
        {({ items }) => (
          <ul className="divide-y rounded-md border">
            {items.toSorted((a, b) => (a.rank ?? 999) - (b.rank ?? 999)).map((one) => (
              <li key={one.userId}>
                <button type="button" className={row} aria-pressed={one.userId === ticket.assigneeId} onClick={() => { choose(one.userId); }}>
                  <span className="font-medium">{one.name}</span>
                  <span className="text-sm text-ink-muted">{[t(one.isOnShift ? 'ask.there' : 'ask.away'), t('ask.load', { count: one.openTickets }), ...(one.hasSkill ? [] : [t('ask.noSkill')])].join(' · ')}</span>
                </button>
              </li>
            ))}
            {ticket.assigneeId === null ? null : <li><button type="button" className={row} onClick={() => { choose(null); }}>{t('ask.nobody')}</button></li>}
          </ul>
        )}
      </Answered>
    </Dialog>
  );
}
