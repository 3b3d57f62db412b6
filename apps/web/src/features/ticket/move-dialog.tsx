'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { NoteDialog } from '@/components/note-dialog';
import { useTRPC } from '@/components/trpc-provider';
import { DeferDialog } from './defer-dialog';
import type { TicketItem } from './state';
import { useAfterTicket } from './use-after-ticket';

export interface Moving {
  readonly ticket: Pick<TicketItem, 'id'>;
  readonly to: 'waiting_on_resident' | 'deferred' | 'completed';
}

/** What a move asks for: a question to the resident, a day, what was done. */
export function MoveDialog({ moving: { ticket, to }, onClose }: { readonly moving: Moving; readonly onClose: () => void }) {
  const trpc = useTRPC();
  const after = useAfterTicket();
  const words = useNoteWords();
  const wait = useMutation(trpc.ticket.wait.mutationOptions(after));
  const resolve = useMutation(trpc.ticket.resolve.mutationOptions(after));
  if (to === 'deferred') return <DeferDialog ticket={ticket} onClose={onClose} />;
  const asking = to === 'completed' ? 'resolve' : 'wait';
  return <NoteDialog longest={2_000} words={words(asking)} onAnswer={(note) => { if (note !== undefined) (to === 'completed' ? resolve : wait).mutate({ id: ticket.id, note }); onClose(); }} />;
}

/** What is asked with a move that the resident reads about. */
export function useNoteWords() {
  const t = useTranslations('ticket');
  return (asking: 'resolve' | 'wait' | 'decline' | 'reopen') => ({
    title: t(`ask.${asking}Title`), help: t(`ask.${asking}Help`), label: t(`ask.${asking}Label`), hint: t(asking === 'reopen' ? 'ask.hintHouse' : 'ask.hint'), missing: t('ask.missing'), send: t(`action.${asking}`), cancel: t('cancel'),
  });
}
