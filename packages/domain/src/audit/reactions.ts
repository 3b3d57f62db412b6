import type { ScopedTransaction } from '@lintel/db';
import type { EventEnvelope, Reactor } from '@lintel/kernel';
import { chainOf, hashOf, isAudited } from './chain';

/**
 * Adds to the chains, in the log's order. One lane: a chain has one end. Never in a command's path, so no chain makes strangers wait for each
 * other; an entry is committed with the cursor, so each event is in its chain once.
 */
export const auditReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'audit',
  summary: 'Writes the audit trail: one hash chain an organisation',
  types: '*',
  lanes: 1,
  async react(tx, event) {
    if (isAudited(event)) await write(tx, event);
  },
};

async function write(tx: ScopedTransaction, event: EventEnvelope): Promise<void> {
  const { position } = event;
  if (position === undefined) throw new Error(`The event ${event.id} reached the audit trail before it was numbered.`);
  const chain = chainOf(event.organisationId);
  const last = await tx.db.selectFrom('audit_entry').select(['seq', 'hash']).where('chain', '=', chain).orderBy('seq', 'desc').limit(1).executeTakeFirst();
  const seq = (last?.seq ?? 0) + 1;
  const previous = last?.hash ?? Buffer.alloc(0);
  await tx.db.insertInto('audit_entry').values({
    chain, seq, event_id: event.id, position, occurred_at: event.occurredAt, type: event.type, actor_id: event.actorId, on_behalf_of: event.onBehalfOf, session_id: event.sessionId,
    origin: event.origin, record_type: event.aggregateType, record_id: event.aggregateId, previous_hash: previous, hash: hashOf(chain, seq, previous, event),
  }).execute();
}
