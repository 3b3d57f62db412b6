'use client';

import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { Skeleton } from '@lintel/ui/skeleton';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useTRPC } from '@/components/trpc-provider';
import { useSettled } from '@/components/use-settled';
import { type Ticket, TicketState, usePlaceWords } from './state';
import { useAfterTicket } from './use-after-ticket';

const pauseMs = 300;
const most = 8;

/** The ticket that this one is the same thing as: this one ends, and its people follow that one. */
export function MergeDialog({ ticket, onClose }: { readonly ticket: Ticket; readonly onClose: () => void }) {
  const t = useTranslations('ticket');
  const trpc = useTRPC();
  const placeOf = usePlaceWords();
  const [typed, setTyped] = useState('');
  const query = useSettled(typed.trim(), pauseMs);
  const found = useQuery({ ...trpc.ticket.list.queryOptions({ buildingId: ticket.buildingId, status: ['open', 'in_progress', 'waiting_on_resident', 'deferred'], limit: most + 1, ...(query === '' ? { category: [ticket.category] } : { query }) }), placeholderData: (before) => before });
  const merge = useMutation(trpc.ticket.merge.mutationOptions({ ...useAfterTicket(), onSuccess: ({ number }) => { toast({ title: t('ask.mergeDone', { number }), tone: 'positive' }); onClose(); } }));
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={t('ask.mergeTitle')} description={t('ask.mergeHelp', { number: ticket.number })}>
      <div className="flex flex-col gap-4">
        <Field label={t('desk.search')}><Input type="search" value={typed} onChange={(event) => { setTyped(event.target.value); }} maxLength={80} /></Field>
        <Answered query={found} failed={t('failed')} skeleton={<Skeleton className="h-24 w-full" />}>
          {({ items }) => {
            const others = items.filter(({ id }) => id !== ticket.id).slice(0, most);
            return others.length === 0 ? <p className="text-ink-muted">{t('ask.mergeNone')}</p> : (
              <ul className="max-h-72 divide-y overflow-y-auto rounded-md border">
                {others.map((one) => (
                  <li key={one.id}>
                    <button type="button" disabled={merge.isPending} onClick={() => { merge.mutate({ id: one.id, mergedIds: [ticket.id] }); }} className="flex min-h-12 w-full flex-col gap-1 px-3 py-2 text-start transition-colors hover:bg-hover">
                      <span className="flex flex-wrap items-center justify-between gap-2"><span className="font-medium break-words">{t('number', { number: one.number })} {one.title}</span><TicketState status={one.status} size="sm" /></span>
                      <span className="text-sm text-ink-muted">{placeOf(one)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            );
          }}
        </Answered>
      </div>
    </Dialog>
  );
}
