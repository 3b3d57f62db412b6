import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, isDomainError } from '@lintel/kernel';
import type { z } from 'zod';
import { bulkAnswer, bulkInput } from '../contract';
import { ticketAssigned, ticketTriaged } from '../events';
import { handOver, requireWorker } from '../hands';
import { closeTicket, closingEvents, movingEvents, moveTicket } from '../moves';
import { refuseOver } from '../over';
import { ticketPolicy } from '../policy';
import { findHouse, lockTicket, ticketAttributes, type TicketRow } from '../store';
import { describeAnew } from '../triage';

type Change = z.infer<typeof bulkInput>['change'];

/**
 * Does the same to many tickets at once and says of each whether it was done. One that refuses holds up no other.
 * Events: ticket.assigned, .triaged, .status_changed, .closed. Errors: none of its own; each ticket's stands in its result.
 */
export const changeTickets = defineCommand({
  name: 'ticket.changeMany',
  summary: 'Do the same to many tickets at once.',
  input: bulkInput,
  output: bulkAnswer,
  permission: 'ticket.manage',
  events: [ticketAssigned, ticketTriaged, ...movingEvents, ...closingEvents],
  async run(tx, { ids, change }) {
    const results: z.infer<typeof bulkAnswer>['results'] = [];
    // In one order, so that two who change the same ones wait for each other rather than for ever.
    for (const id of [...new Set(ids)].sort()) results.push(await tryChange(tx, id, change));
    return { changed: results.filter(({ isDone }) => isDone).length, results };
  },
});

async function tryChange(tx: ScopedTransaction, id: string, change: Change) {
  try {
    const ticket = await lockTicket(tx, id);
    tx.authorise(ticketPolicy, 'ticket.manage', ticketAttributes(ticket), 'ticket.view');
    await apply(tx, ticket, change);
    return { id, isDone: true, code: null, message: null };
  } catch (error) {
    // Every refusal comes before the first write: what was refused left nothing.
    if (!isDomainError(error)) throw error;
    return { id, isDone: false, code: error.code, message: error.message };
  }
}

async function apply(tx: ScopedTransaction, ticket: TicketRow, change: Change): Promise<void> {
  const house = await findHouse(tx, ticket.building_id);
  switch (change.kind) {
    case 'assign':
      refuseOver(ticket, 'ticket.assign');
      if (change.assigneeId !== null) await requireWorker(tx, house.id, change.assigneeId);
      return void (await handOver(tx, ticket, change.assigneeId, 'assigned'));
    case 'priority':
      refuseOver(ticket, 'ticket.triage');
      return void (await describeAnew(tx, house, ticket, { priority: change.priority }));
    case 'category':
      refuseOver(ticket, 'ticket.triage');
      return void (await describeAnew(tx, house, ticket, { category: change.category }));
    case 'decline':
      return void (await moveTicket(tx, house, ticket, { command: 'ticket.decline', patch: { resolution_note: change.note }, isAnswer: true }));
    case 'confirm':
      if (ticket.status === 'closed') throw new DomainError('conflict', 'This ticket is closed already.');
      return void (await closeTicket(tx, house, ticket, 'ticket.confirm', 'confirmed'));
  }
}
