import { DomainError, notFound, uuidv7 } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Database } from '../generated/tables';
import { relayChannel } from './listen';
import { openParkedStates } from './parked';
import { shardExpression } from './shard';
import { runStatement } from './statement';

export interface DriveAgain {
  readonly consumer: string;
  readonly eventId: string;
  /** The operator; null for the system. */
  readonly by: string | null;
  readonly reason: string;
}

interface Candidate {
  readonly kind: string;
  readonly position: number | null;
  readonly is_delivered: boolean;
  readonly is_parked: boolean;
}

/**
 * Asks for one event to be given to a reactor once more; the worker that holds its lane does it. Nothing else is repeated. Returns the id of the
 * request, whose outcome is in `event_redrive`.
 * @throws DomainError `not_found` for an unknown consumer or event, `invalid_input` without a reason, `conflict` for a projection (rebuild it
 *   instead), for an event the reactor has not had yet, and for a parked one (retry it instead).
 */
export async function driveAgain(db: Kysely<Database>, request: DriveAgain): Promise<{ readonly id: string }> {
  const { consumer, eventId, by, reason } = request;
  if (reason.trim() === '') throw new DomainError('invalid_input', 'Say why: the reason is kept.', { fields: [{ path: 'reason', code: 'required', message: 'A reason is required.' }] });
  const [candidate] = await runStatement<Candidate>(
    db,
    `select c.kind, o.position, l.cursor is not null and l.cursor >= o.position as is_delivered,
       exists (select from parked_event p where p.consumer = c.name and p.event_id = e.id and p.state in ${openParkedStates}) as is_parked
     from consumer c cross join event e left join event_order o on o.event_id = e.id
     left join consumer_lane l on l.consumer = c.name and o.shard % l.lanes = l.lane
     where c.name = $1 and e.id = $2`,
    [consumer, eventId],
  );
  if (candidate === undefined) throw notFound('event for this consumer', eventId);
  refuseUnlessDelivered(candidate, consumer);
  const id = uuidv7();
  await runStatement(
    db,
    `insert into event_redrive (id, consumer, position, event_id, shard, requested_by, reason)
     select $1, $2, $3, e.id, ${shardExpression('e.aggregate_id')}, $5, $6 from event e where e.id = $4`,
    [id, consumer, candidate.position, eventId, by, reason],
  );
  await runStatement(db, `select pg_notify('${relayChannel}', $1)`, [consumer]);
  return { id };
}

function refuseUnlessDelivered(candidate: Candidate, consumer: string): void {
  if (candidate.kind !== 'reactor') throw new DomainError('conflict', `${consumer} is a projection: rebuild it instead.`, { consumer });
  if (candidate.is_parked) throw new DomainError('conflict', 'This event is parked: retry it instead.', { consumer });
  if (!candidate.is_delivered) throw new DomainError('conflict', `${consumer} has not had this event yet: it will come by itself.`, { consumer });
}
