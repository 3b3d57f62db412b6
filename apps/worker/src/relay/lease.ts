import type { Database } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { Kysely } from 'kysely';

/** A lane while it is this worker's. `consumer` is the row's name: a projection's shadow has one of its own. */
export interface Lease {
  readonly consumer: string;
  readonly lane: number;
  readonly lanes: number;
  readonly owner: string;
  readonly epoch: number;
  readonly cursor: number;
  readonly stopAt: number | null;
  readonly pausedSince: Date | null;
  readonly pausedReason: string | null;
  /** Milliseconds until a paused lane is to try again, by the database's clock. */
  readonly retryInMs: number;
  readonly attempts: number;
}

/** The lane belongs to another worker by now, or the database has been restored: nothing may be written under this lease. */
export class LeaseLost extends Error {
  constructor(lease: Lease) {
    super(`${lease.consumer} lane ${lease.lane} is not under epoch ${lease.epoch} any more`);
  }
}

interface LeaseRow {
  readonly consumer: string;
  readonly lane: number;
  readonly lanes: number;
  readonly epoch: number;
  readonly cursor: number;
  readonly stop_at: number | null;
  readonly paused_since: Date | null;
  readonly paused_reason: string | null;
  readonly retry_in_ms: number;
  readonly attempts: number;
}

/** Every statement that writes to several lanes locks them in this order, so that no two wait for each other. */
function inOrder(table: string): string {
  return `order by ${table}.consumer, ${table}.lane for update of ${table}`;
}

/**
 * Takes up to `count` lanes of these consumers that are nobody's, or whose holder gave no sign of life; `except` is left alone for now.
 * @param wanted servers: by the name of a consumer, how many workers serve it; what the fewest serve is taken first
 */
export async function acquireLeases(
  db: Kysely<Database>,
  wanted: { readonly owner: string; readonly servers: ReadonlyMap<string, number>; readonly except: readonly string[]; readonly count: number; readonly leaseMs: number },
): Promise<readonly Lease[]> {
  if (wanted.count <= 0) return [];
  const rows = await runStatement<LeaseRow>(
    db,
    `update consumer_lane l
     set lease_owner = $1, lease_expires_at = now() + $4 * interval '1 millisecond', epoch = l.epoch + 1, updated_at = now()
     from (
       select f.consumer, f.lane from consumer_lane f join unnest($2::text[], $6::int[]) w(consumer, servers) on w.consumer = f.consumer
       where (f.lease_expires_at is null or f.lease_expires_at < now()) and not f.consumer || '/' || f.lane = any($5)
       order by w.servers, random() limit $3 for update of f skip locked
     ) free
     where l.consumer = free.consumer and l.lane = free.lane
     returning l.consumer, l.lane, l.lanes, l.epoch, l.cursor, l.stop_at, l.paused_since, l.paused_reason, l.attempts,
       greatest(coalesce(extract(epoch from l.retry_at - now()) * 1000, 0), 0)::float8 as retry_in_ms`,
    [wanted.owner, [...wanted.servers.keys()], wanted.count, wanted.leaseMs, wanted.except, [...wanted.servers.values()]],
  );
  return rows.map((row) => ({
    consumer: row.consumer,
    lane: row.lane,
    lanes: row.lanes,
    owner: wanted.owner,
    epoch: row.epoch,
    cursor: row.cursor,
    stopAt: row.stop_at,
    pausedSince: row.paused_since,
    pausedReason: row.paused_reason,
    retryInMs: row.retry_in_ms,
    attempts: row.attempts,
  }));
}

/** Prolongs leases and writes down how far each lane has come by skipping. Returns the ones that still are their owner's, as `consumer/lane`. */
export async function renewLeases(
  db: Kysely<Database>, leases: readonly { readonly lease: Lease; readonly cursor: number }[], leaseMs: number,
): Promise<ReadonlySet<string>> {
  if (leases.length === 0) return new Set();
  const rows = await runStatement<{ key: string }>(
    db,
    `update consumer_lane l set lease_expires_at = now() + $6 * interval '1 millisecond', cursor = greatest(l.cursor, held.cursor), updated_at = now()
     from (
       select m.consumer, m.lane, v.cursor from consumer_lane m
       join unnest($1::text[], $2::int[], $3::text[], $4::bigint[], $5::bigint[]) v(consumer, lane, owner, epoch, cursor)
         on m.consumer = v.consumer and m.lane = v.lane and m.lease_owner = v.owner and m.epoch = v.epoch
       ${inOrder('m')}
     ) held
     where l.consumer = held.consumer and l.lane = held.lane
     returning l.consumer || '/' || l.lane as key`,
    [
      leases.map(({ lease }) => lease.consumer), leases.map(({ lease }) => lease.lane), leases.map(({ lease }) => lease.owner),
      leases.map(({ lease }) => lease.epoch), leases.map(({ cursor }) => cursor), leaseMs,
    ],
  );
  return new Set(rows.map((row) => row.key));
}

/** Gives lanes back, with how far they came. */
export async function releaseLeases(db: Kysely<Database>, leases: readonly { readonly lease: Lease; readonly cursor: number }[]): Promise<void> {
  await renewLeases(db, leases, 0);
  const keys = leases.map(({ lease }) => `${lease.consumer}/${lease.lane}/${lease.owner}/${lease.epoch}`);
  await runStatement(
    db,
    `update consumer_lane l set lease_owner = null, lease_expires_at = null
     from (select consumer, lane from consumer_lane m where consumer || '/' || lane || '/' || lease_owner || '/' || epoch = any($1) ${inOrder('m')}) held
     where l.consumer = held.consumer and l.lane = held.lane`,
    [keys],
  );
}

/**
 * Moves the cursor inside the transaction that did the work up to there, and ends a pause.
 * @throws LeaseLost when the lane is not this lease's any more, which rolls the work back.
 */
export async function moveCursor(db: Kysely<Database>, lease: Lease, cursor: number, leaseMs: number): Promise<void> {
  const moved = await runStatement(
    db,
    `update consumer_lane set cursor = $5, lease_expires_at = now() + $6 * interval '1 millisecond', paused_since = null, paused_reason = null, retry_at = null,
       attempts = 0, updated_at = now()
     where consumer = $1 and lane = $2 and lease_owner = $3 and epoch = $4 and cursor <= $5
     returning lane`,
    [lease.consumer, lease.lane, lease.owner, lease.epoch, cursor, leaseMs],
  );
  if (moved.length === 0) throw new LeaseLost(lease);
}

/** @throws LeaseLost when the lane is not this lease's any more. */
export async function pauseLane(
  db: Kysely<Database>, lease: Lease, pause: { readonly reason: string; readonly retryInMs: number | null; readonly attempts: number },
): Promise<void> {
  const paused = await runStatement(
    db,
    `update consumer_lane set paused_since = coalesce(paused_since, now()), paused_reason = $5, attempts = $6, updated_at = now(),
       retry_at = now() + $7::float8 * interval '1 millisecond'
     where consumer = $1 and lane = $2 and lease_owner = $3 and epoch = $4
     returning lane`,
    [lease.consumer, lease.lane, lease.owner, lease.epoch, pause.reason, pause.attempts, pause.retryInMs],
  );
  if (paused.length === 0) throw new LeaseLost(lease);
}
