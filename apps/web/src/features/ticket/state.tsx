'use client';

import { ticketLifecycle } from '@lintel/domain/ticket/lifecycle';
import { Badge } from '@lintel/ui/badge';
import { StateBadge } from '@lintel/ui/state-badge';
import { useTranslations } from 'next-intl';
import type { Answers } from '@/components/answers';
import { useWords } from '@/components/words/use-words';

export type TicketItem = Answers['ticket']['list']['items'][number];
export type Ticket = Answers['ticket']['get'];

export function TicketState({ status, size }: { readonly status: TicketItem['status']; readonly size?: 'sm' | 'md' }) {
  const words = useWords();
  return <StateBadge phase={ticketLifecycle.states[status].phase} size={size}>{words.of('ticketStatus', status)}</StateBadge>;
}

/** Only what is out of the ordinary is said. */
export function PriorityMark({ priority }: { readonly priority: TicketItem['priority'] }) {
  const t = useTranslations('ticket.priority');
  return priority === 'normal' ? null : <Badge look={priority === 'low' ? 'plain' : 'accent'}>{t(priority)}</Badge>;
}

/** Where it is, in few words. */
export function usePlaceWords() {
  const t = useTranslations('ticket');
  return ({ unitLabel, place }: Pick<TicketItem, 'unitLabel' | 'place'>) => [unitLabel === null ? t('shared') : t('unit', { unit: unitLabel }), place].filter((part) => part !== '').join(' · ');
}
