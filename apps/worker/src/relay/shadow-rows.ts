import type { Database } from '@lintel/db';
import { openParkedStates, runStatement, shadowName } from '@lintel/db/log';
import type { Kysely } from 'kysely';
import { type Lease, LeaseLost } from './lease';

/** Namespace of the advisory locks that keep a projection's batches and its swap apart; the second key is the projection's name. */
const swapLocks = 731_022;

/**
 * Taken first in every transaction that writes to a live projection: a swap waits for it, and it waits for a swap. After a swap the batch in
 * hand is out of date, and the lease with it.
 * @throws LeaseLost
 */
export async function excludeSwap(db: Kysely<Database>, lease: Lease): Promise<void> {
  await runStatement(db, 'select pg_advisory_xact_lock_shared($1, hashtext($2))', [swapLocks, lease.consumer]);
  // A statement of its own: it must see what a swap that held the lock has committed.
  const held = await runStatement(db, 'select 1 from consumer_lane where consumer = $1 and lane = $2 and lease_owner = $3 and epoch = $4', [
    lease.consumer, lease.lane, lease.owner, lease.epoch,
  ]);
  if (held.length === 0) throw new LeaseLost(lease);
}

/** Taken first by a swap: no batch of the live projection is under way from here to the commit. Returns how far the live one has come. */
export async function excludeBatches(db: Kysely<Database>, projection: string): Promise<number> {
  await runStatement(db, 'select pg_advisory_xact_lock($1, hashtext($2))', [swapLocks, projection]);
  const [live] = await runStatement<{ cursor: number }>(db, 'select cursor from consumer_lane where consumer = $1 and lane = 0 for update', [projection]);
  return live?.cursor ?? 0;
}

export async function noteProgress(db: Kysely<Database>, projection: string, cursor: number): Promise<void> {
  await runStatement(
    db,
    `update projection_build set cursor = $2, state = case when $2 >= target then 'catching_up' else 'building' end where projection = $1`,
    [projection, cursor],
  );
}

export async function buildState(db: Kysely<Database>, projection: string): Promise<string | undefined> {
  const [build] = await runStatement<{ state: string }>(db, 'select state from projection_build where projection = $1', [projection]);
  return build?.state;
}

/** The rows' part of a swap: the live lane goes on from `cursor` under a new epoch, and what was parked for the shadow is parked for the live one. */
export async function swapRows(db: Kysely<Database>, projection: string, cursor: number): Promise<void> {
  const shadow = shadowName(projection);
  await runStatement(
    db,
    `update consumer_lane set cursor = $2, epoch = epoch + 1, lease_owner = null, lease_expires_at = null, paused_since = null, paused_reason = null,
       retry_at = null, attempts = 0, updated_at = now()
     where consumer = $1`,
    [projection, cursor],
  );
  await runStatement(db, 'delete from consumer_lane where consumer = $1', [shadow]);
  await runStatement(
    db,
    `update parked_event set state = 'done', reason = 'the projection was rebuilt', decided_at = now() where consumer = $1 and state in ${openParkedStates}`,
    [projection],
  );
  await runStatement(db, 'delete from parked_event p using parked_event s where p.consumer = $1 and s.consumer = $2 and p.position = s.position', [projection, shadow]);
  await runStatement(db, 'update parked_event set consumer = $1 where consumer = $2', [projection, shadow]);
  await runStatement(
    db,
    `update projection_build set state = 'swapped', cursor = $2, finished_at = now(), error = null where projection = $1`,
    [projection, cursor],
  );
}

/** Ends a build that cannot be: the live projection goes on as if it had never been asked for. */
export async function failBuild(db: Kysely<Database>, projection: string, error: string): Promise<void> {
  const shadow = shadowName(projection);
  await runStatement(db, `update projection_build set state = 'failed', error = $2, finished_at = now() where projection = $1`, [projection, error]);
  await runStatement(db, 'delete from consumer_lane where consumer = $1', [shadow]);
  await runStatement(db, 'delete from parked_event where consumer = $1', [shadow]);
}
