import type { Database } from '@lintel/db';
import { type NumberedEvent, openParkedStates, runStatement, shardOf } from '@lintel/db/log';
import type { Kysely } from 'kysely';
import type { Lease } from './lease';

/** Names one aggregate among all. */
export function aggregateKey(event: { readonly aggregateType: string; readonly aggregateId: string }): string {
  return `${event.aggregateType}/${event.aggregateId}`;
}

/** The aggregates that stand still for this lane. */
export async function loadParked(db: Kysely<Database>, lease: Lease): Promise<Set<string>> {
  const rows = await runStatement<{ key: string }>(
    db,
    `select distinct aggregate_type || '/' || aggregate_id as key from parked_event where consumer = $1 and shard % $2 = $3 and state in ${openParkedStates}`,
    [lease.consumer, lease.lanes, lease.lane],
  );
  return new Set(rows.map((row) => row.key));
}

/** The events an operator gave up for a consumer: a rebuild does not stumble over them again. */
export async function loadSkipped(db: Kysely<Database>, consumer: string): Promise<ReadonlySet<number>> {
  const rows = await runStatement<{ position: number }>(db, `select position from parked_event where consumer = $1 and state = 'skipped'`, [consumer]);
  return new Set(rows.map((row) => row.position));
}

/** Parks events: one that failed after so many attempts, and those held behind it. Repeating changes nothing. */
export async function park(
  db: Kysely<Database>, consumer: string, state: 'failed' | 'held', events: readonly NumberedEvent[], attempts: number, error: string | null,
): Promise<void> {
  if (events.length === 0) return;
  await runStatement(
    db,
    `insert into parked_event (consumer, position, event_id, aggregate_type, aggregate_id, shard, state, attempts, error)
     select $1, position, event_id, aggregate_type, aggregate_id, shard, $3, $4, $5
     from json_to_recordset($2) e(position bigint, event_id uuid, aggregate_type text, aggregate_id uuid, shard smallint)
     on conflict (consumer, position) do nothing`,
    [
      consumer,
      JSON.stringify(events.map((e) => ({ position: e.position, event_id: e.id, aggregate_type: e.aggregateType, aggregate_id: e.aggregateId, shard: shardOf(e.aggregateId) }))),
      state, attempts, error,
    ],
  );
}

/** The first open event of each aggregate of the lane on which an operator has decided. */
export interface DecidedEvent {
  readonly position: number;
  readonly event_id: string;
  readonly state: 'released' | 'skipping';
  readonly attempts: number;
}

export async function nextDecided(db: Kysely<Database>, lease: Lease): Promise<DecidedEvent | undefined> {
  const [row] = await runStatement<DecidedEvent>(
    db,
    `select position, event_id, state, attempts from parked_event
     where consumer = $1 and shard % $2 = $3 and state in ('released', 'skipping') order by position limit 1`,
    [lease.consumer, lease.lanes, lease.lane],
  );
  return row;
}

/** Makes a parked event final and releases the one behind it. Returns whether its aggregate moves freely again. */
export async function settleParked(db: Kysely<Database>, consumer: string, position: number, state: 'done' | 'skipped'): Promise<boolean> {
  await runStatement(db, `update parked_event set state = $3, decided_at = coalesce(decided_at, now()) where consumer = $1 and position = $2`, [consumer, position, state]);
  const [next] = await runStatement(
    db,
    `update parked_event set state = 'released' where consumer = $1 and position = (
       select n.position from parked_event n join parked_event p on p.aggregate_type = n.aggregate_type and p.aggregate_id = n.aggregate_id
       where p.consumer = $1 and p.position = $2 and n.consumer = $1 and n.state in ${openParkedStates} order by n.position limit 1
     ) returning position`,
    [consumer, position],
  );
  return next === undefined;
}

/** A released event failed again: its aggregate stands still as before. */
export async function parkAgain(db: Kysely<Database>, consumer: string, position: number, attempts: number, error: string): Promise<void> {
  await runStatement(
    db,
    `update parked_event set state = 'failed', attempts = $3, error = $4, parked_at = now() where consumer = $1 and position = $2`,
    [consumer, position, attempts, error],
  );
}
