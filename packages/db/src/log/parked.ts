import { DomainError, notFound } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Database } from '../generated/tables';
import { relayChannel } from './listen';
import { runStatement } from './statement';

/** An aggregate that stands still for one consumer: the event that failed, and how many wait behind it. */
export interface ParkedAggregate {
  readonly consumer: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly position: number;
  readonly eventId: string;
  readonly eventType: string;
  /** `released` and `skipping`: an operator has decided, and a worker is about to do it. */
  readonly state: 'failed' | 'released' | 'skipping';
  readonly attempts: number;
  readonly error: string | null;
  readonly parkedAt: Date;
  /** Later events of the aggregate that wait. */
  readonly waiting: number;
}

export interface ParkedDecision {
  readonly consumer: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** The operator; null for the system. */
  readonly by: string | null;
  readonly reason: string;
}

interface ParkedRow {
  readonly consumer: string;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly position: number;
  readonly event_id: string;
  readonly type: string;
  readonly state: ParkedAggregate['state'];
  readonly attempts: number;
  readonly error: string | null;
  readonly parked_at: Date;
  readonly waiting: number;
}

/** States of a parked event that is not settled. */
export const openParkedStates = `('failed', 'released', 'skipping', 'held')`;

/** Every aggregate that stands still, longest first. */
export async function listParked(db: Kysely<Database>, filter: { readonly consumer?: string; readonly limit: number }): Promise<readonly ParkedAggregate[]> {
  const rows = await runStatement<ParkedRow>(
    db,
    `select first.*, e.type from (
       select distinct on (consumer, aggregate_type, aggregate_id) consumer, aggregate_type, aggregate_id, position, event_id, state, attempts, error, parked_at,
         (count(*) over (partition by consumer, aggregate_type, aggregate_id) - 1)::int as waiting
       from parked_event where state in ${openParkedStates} and ($1::text is null or consumer = $1)
       order by consumer, aggregate_type, aggregate_id, position
     ) first join event e on e.id = first.event_id order by first.parked_at, first.position limit $2`,
    [filter.consumer ?? null, filter.limit],
  );
  return rows.map((row) => ({
    consumer: row.consumer,
    aggregateType: row.aggregate_type,
    aggregateId: row.aggregate_id,
    position: row.position,
    eventId: row.event_id,
    eventType: row.type,
    state: row.state,
    attempts: row.attempts,
    error: row.error,
    parkedAt: row.parked_at,
    waiting: row.waiting,
  }));
}

/**
 * Has the failed event of the aggregate tried again by the worker that holds its lane; when it succeeds, what waited behind it follows in order.
 * @throws DomainError `not_found` when nothing of the aggregate has failed for this consumer, `invalid_input` without a reason.
 */
export async function retryParked(db: Kysely<Database>, decision: ParkedDecision): Promise<{ readonly position: number }> {
  return decide(db, decision, 'released');
}

/**
 * Gives up the failed event for this consumer, for ever; what waited behind it follows in order.
 * @throws DomainError `not_found` when nothing of the aggregate has failed for this consumer, `invalid_input` without a reason.
 */
export async function skipParked(db: Kysely<Database>, decision: ParkedDecision): Promise<{ readonly position: number }> {
  return decide(db, decision, 'skipping');
}

async function decide(db: Kysely<Database>, decision: ParkedDecision, state: 'released' | 'skipping'): Promise<{ readonly position: number }> {
  const { consumer, aggregateType, aggregateId, by, reason } = decision;
  if (reason.trim() === '') throw new DomainError('invalid_input', 'Say why: the reason is kept with the event.', { fields: [{ path: 'reason', code: 'required', message: 'A reason is required.' }] });
  // Only the first open event of an aggregate can have failed, so there is at most one.
  const [decided] = await runStatement<{ position: number }>(
    db,
    `update parked_event set state = $4, decided_by = $5, reason = $6, decided_at = now()
     where consumer = $1 and aggregate_type = $2 and aggregate_id = $3 and state = 'failed'
     returning position`,
    [consumer, aggregateType, aggregateId, state, by, reason],
  );
  if (decided === undefined) throw notFound('failed event', aggregateId);
  await runStatement(db, `select pg_notify('${relayChannel}', $1)`, [consumer]);
  return decided;
}
