import type { Database } from '@lintel/db';
import { findEvent, type NumberedEvent, runStatement } from '@lintel/db/log';
import type { Kysely } from 'kysely';
import { attempt } from './attempt';
import { begun, type Delivery, finished, type Obstacle } from './delivery';
import { describe } from './judge';
import type { Lease } from './lease';
import type { RelayTransaction } from './options';
import { aggregateKey, type DecidedEvent, nextDecided, parkAgain, settleParked } from './parked-events';

export interface RequestsServed {
  /** Aggregates nothing of which waits any more. */
  readonly freed: readonly string[];
  readonly obstacle: Obstacle | null;
}

interface Redrive {
  readonly id: string;
  readonly event_id: string;
}

/** Consumers for which an operator's wish waits: to retry, to skip, or to drive again. */
export async function consumersWithRequests(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const rows = await runStatement<{ consumer: string }>(
    db, `select consumer from parked_event where state in ('released', 'skipping') union select consumer from event_redrive where state = 'requested'`);
  return new Set(rows.map((row) => row.consumer));
}

/**
 * Does what operators asked of this lane: first parked events they decided on, in order, each with everything held behind it; then events to be
 * driven again. Every one is a transaction of its own, under the lease. `cursor` stays where it is.
 * @throws LeaseLost, and what {@link attempt} throws.
 */
export async function serveRequests<Tx>(delivery: Delivery<Tx>, db: Kysely<Database>, cursor: number): Promise<RequestsServed> {
  const freed: string[] = [];
  for (let decided = await nextDecided(db, delivery.lease); decided !== undefined; decided = await nextDecided(db, delivery.lease)) {
    const served = await serveDecided(delivery, decided, cursor);
    freed.push(...served.freed);
    if (served.obstacle !== null) return { freed, obstacle: served.obstacle };
  }
  for (let redrive = await nextRedrive(db, delivery.lease); redrive !== undefined; redrive = await nextRedrive(db, delivery.lease)) {
    const obstacle = await serveRedrive(delivery, redrive, cursor);
    if (obstacle !== null) return { freed, obstacle };
  }
  return { freed, obstacle: null };
}

function serveDecided<Tx>(delivery: Delivery<Tx>, decided: DecidedEvent, cursor: number): Promise<RequestsServed> {
  const { consumer } = delivery.lease;
  return delivery.begin(async (transaction) => {
    await begun(delivery, transaction);
    const event = await logged(transaction, decided.event_id);
    if (decided.state === 'released') {
      const outcome = await attempt(delivery, transaction, event);
      if (outcome.verdict === 'poison') {
        await parkAgain(transaction.db, consumer, decided.position, decided.attempts + outcome.attempts, describe(outcome.error));
        await finished(delivery, transaction, cursor);
        return { freed: [], obstacle: null };
      }
      if (outcome.verdict !== 'done') return { freed: [], obstacle: { verdict: outcome.verdict, error: outcome.error } };
    }
    const isFree = await settleParked(transaction.db, consumer, decided.position, decided.state === 'released' ? 'done' : 'skipped');
    await finished(delivery, transaction, cursor);
    return { freed: isFree ? [aggregateKey(event)] : [], obstacle: null };
  });
}

function serveRedrive<Tx>(delivery: Delivery<Tx>, redrive: Redrive, cursor: number): Promise<Obstacle | null> {
  return delivery.begin(async (transaction) => {
    const outcome = await attempt(delivery, transaction, await logged(transaction, redrive.event_id));
    if (outcome.verdict === 'dependency' || outcome.verdict === 'version') return { verdict: outcome.verdict, error: outcome.error };
    const [state, error] = outcome.verdict === 'done' ? ['done', null] : ['failed', describe(outcome.error)];
    await runStatement(transaction.db, 'update event_redrive set state = $2, error = $3, finished_at = now() where id = $1', [redrive.id, state, error]);
    await finished(delivery, transaction, cursor);
    return null;
  });
}

async function nextRedrive(db: Kysely<Database>, lease: Lease): Promise<Redrive | undefined> {
  const [row] = await runStatement<Redrive>(
    db,
    `select id, event_id from event_redrive where consumer = $1 and state = 'requested' and shard % $2 = $3 order by id limit 1`,
    [lease.consumer, lease.lanes, lease.lane],
  );
  return row;
}

async function logged<Tx>(transaction: RelayTransaction<Tx>, id: string): Promise<NumberedEvent> {
  const event = await findEvent(transaction.db, id);
  if (event?.position === undefined) throw new Error(`Event ${id} is not in the log any more; verify the log.`);
  return { ...event, position: event.position };
}
