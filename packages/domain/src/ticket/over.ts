import { DomainError } from '@lintel/kernel';
import { ticketLifecycle } from './lifecycle';
import type { TicketRow } from './store';

/** @throws DomainError invalid_transition when nothing more is done about it */
export function refuseOver(ticket: TicketRow, command: string): void {
  if (ticket.status === 'completed' || ticketLifecycle.isFinal(ticket.status))
    throw new DomainError('invalid_transition', `Nothing more is done about a ticket that is ${ticket.status.replaceAll('_', ' ')}.`, { lifecycle: 'ticket', state: ticket.status, command, possible: ticketLifecycle.commandsFrom(ticket.status) });
}
