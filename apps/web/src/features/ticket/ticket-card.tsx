'use client';

import { DateTime } from '@lintel/ui/date-time';
import { UiLink } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { PriorityMark, type TicketItem, usePlaceWords } from './state';

/** A ticket on the board: what, where, whose, and until when. */
export function TicketCard({ ticket }: { readonly ticket: TicketItem }) {
  const t = useTranslations('ticket');
  const placeOf = usePlaceWords();
  return (
    <UiLink href={paths.deskTicket(ticket.id)} className="flex flex-col gap-1.5">
      <span className="pe-8 font-medium break-words">{ticket.title}</span>
      <span className="text-sm text-ink-muted">{t('number', { number: ticket.number })} · {placeOf(ticket)}</span>
      <span className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
        <PriorityMark priority={ticket.priority} />
        <span>{ticket.assigneeName ?? t('page.nobody')}</span>
      </span>
      {ticket.isBreached ? <span className="text-sm font-medium text-danger-ink">{t('desk.missed')}</span> : null}
      {ticket.dueAt === null ? null : <span className="text-sm text-ink-muted">{t('desk.due')} <DateTime at={ticket.dueAt} /></span>}
    </UiLink>
  );
}
