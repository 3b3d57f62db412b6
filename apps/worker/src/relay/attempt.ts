import { setTimeout as sleep } from 'node:timers/promises';
import type { NumberedEvent } from '@lintel/db/log';
import { sql } from 'kysely';
import { type Delivery, give, StepFailed } from './delivery';
import { judge, type Verdict } from './judge';
import type { RelayTransaction } from './options';

export type Attempted = { readonly verdict: 'done' } | { readonly verdict: Exclude<Verdict, 'contention'>; readonly error: unknown; readonly attempts: number };

const mostAttempts = 3;

/**
 * Gives one event, inside a savepoint so that a failure undoes only its own writes; one that fails by itself is tried three times. `earlier` is
 * the failure of an attempt already made.
 * @throws what stands in the way for a moment (deadlock), and the loss of the connection: neither says anything about the event.
 */
export async function attempt<Tx>(delivery: Delivery<Tx>, transaction: RelayTransaction<Tx>, event: NumberedEvent, earlier?: StepFailed): Promise<Attempted> {
  let failures = earlier === undefined ? 0 : 1;
  let error: unknown = earlier?.failure;
  for (;;) {
    if (failures > 0) {
      const verdict = judge(error);
      if (verdict === 'contention') throw error;
      if (verdict !== 'poison' || failures >= mostAttempts) return { verdict, error, attempts: failures };
      await sleep(delivery.retryMs[failures === 1 ? 0 : 1]);
    }
    const outcome = await insideSavepoint(delivery, transaction, event);
    if (outcome === 'done') return { verdict: 'done' };
    error = outcome.error;
    failures += 1;
  }
}

async function insideSavepoint<Tx>(delivery: Delivery<Tx>, transaction: RelayTransaction<Tx>, event: NumberedEvent): Promise<'done' | { readonly error: unknown }> {
  await sql`savepoint step`.execute(transaction.db);
  try {
    await give(delivery, transaction, [event]);
    // Fails when the step hid an error of Postgres, after which nothing of the transaction could be committed.
    await sql`release savepoint step`.execute(transaction.db);
    return 'done';
  } catch (error) {
    await sql`rollback to savepoint step`.execute(transaction.db);
    return { error: error instanceof StepFailed ? error.failure : error };
  }
}
