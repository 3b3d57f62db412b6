import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { ticketCommented } from './events';
import { aboutOf, factOf, type TicketRow } from './store';

export interface NewComment {
  readonly id?: string | undefined;
  readonly body: string;
  readonly isInternal: boolean;
  /** Written by somebody who works in the house. */
  readonly isStaff: boolean;
}

/** Writes words to a ticket whose version was raised for them. */
export async function writeComment(tx: ScopedTransaction, ticket: TicketRow, { id = uuidv7(), body, isInternal, isStaff }: NewComment): Promise<string> {
  await tx.db.insertInto('ticket_comment').values({ id, organisation_id: ticket.organisation_id, ticket_id: ticket.id, author_id: tx.actor.userId, is_internal: isInternal, body, created_at: tx.now }).execute();
  tx.append(ticketCommented, { ...factOf(ticket), data: { ...aboutOf(ticket), commentId: id, isInternal, isStaff } });
  return id;
}
