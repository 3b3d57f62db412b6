import type { Database } from '@lintel/db';
import { type Logger, readLog } from '@lintel/db/log';
import type { Projection } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { type Delivery, give, StepFailed } from './delivery';
import { describe, judge } from './judge';
import { LeaseLost, moveCursor } from './lease';
import { aggregateKey, park } from './parked-events';
import { buildState, excludeBatches, failBuild, noteProgress, swapRows } from './shadow-rows';

/** The live projection may be this far ahead when the swap begins; the rest is done while it waits. */
const longestGap = 1_000;

/**
 * Makes the empty shadow, unless an earlier holder of the lane has. Returns false when the projection cannot make one: the rebuild is over then,
 * and its failure in `projection_build`.
 */
export async function prepareOrFail<Tx>(delivery: Delivery<Tx>, projection: Projection<Tx>, db: Kysely<Database>, logger: Logger): Promise<boolean> {
  try {
    await prepare(delivery, projection);
    return true;
  } catch (error) {
    if (error instanceof LeaseLost || judge(error) !== 'poison') throw error;
    logger.error({ err: error, projection: projection.name }, 'the projection cannot be rebuilt');
    await failBuild(db, projection.name, describe(error));
    return false;
  }
}

async function prepare<Tx>(delivery: Delivery<Tx>, projection: Projection<Tx>): Promise<void> {
  await delivery.begin(async (transaction) => {
    if ((await buildState(transaction.db, projection.name)) !== 'requested') return;
    await transaction.step(null, (tx) => projection.prepareShadow(tx));
    await moveCursor(transaction.db, delivery.lease, 0, delivery.leaseMs);
    await noteProgress(transaction.db, projection.name, 0);
  });
}

/**
 * Puts the shadow, which has come to `cursor`, in the live one's place. Meanwhile the live projection stands still, so the few events it is
 * ahead can be given to the shadow, and none is missed or lost when readers change over. Returns false when the shadow has to come closer first.
 */
export async function trySwap<Tx>(delivery: Delivery<Tx>, projection: Projection<Tx>, pool: Pool, cursor: number): Promise<boolean> {
  try {
    return await delivery.begin(async (transaction) => {
      const live = await excludeBatches(transaction.db, projection.name);
      const gap = await readLog(pool, {
        after: cursor, upTo: live, limit: longestGap, ...(projection.types === '*' ? {} : { types: projection.types }),
      });
      if (gap.length === longestGap) return false;
      const isHeld = (event: (typeof gap)[number]) => delivery.parked.has(aggregateKey(event));
      await give(delivery, transaction, gap.filter((event) => !isHeld(event) && !delivery.skipped.has(event.position)));
      await park(transaction.db, delivery.lease.consumer, 'held', gap.filter(isHeld), 0, null);
      const reached = Math.max(live, cursor);
      await moveCursor(transaction.db, delivery.lease, reached, delivery.leaseMs);
      await transaction.step(null, (tx) => projection.swapShadow(tx));
      await swapRows(transaction.db, projection.name, reached);
      return true;
    });
  } catch (error) {
    // An event of the gap fails: the lane comes to it by itself and parks it.
    if (error instanceof StepFailed) return false;
    throw error;
  }
}
