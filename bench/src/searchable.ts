import { setTimeout as sleep } from 'node:timers/promises';
import { createPostgresSearchWriter } from '@lintel/adapters/search';
import type { Db, ScopedTransaction } from '@lintel/db';
import { runSequencer } from '@lintel/db/log';
import { silentLogger } from '@lintel/db/testing';
import { searchProjection } from '@lintel/domain/search';
import { uuidv7 } from '@lintel/kernel';
import { createRelay, scopedTransactions } from '../../apps/worker/src/relay';

/** Runs the sequencer and the search projection beside some work, as a worker does. */
export async function whileIndexing<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  const projection = searchProjection({ name: 'search', summary: 'keeps the index', writerOf: (tx: ScopedTransaction) => createPostgresSearchWriter(tx.db) });
  const relay = createRelay({ pool: db.pool, db: db.kysely, begin: scopedTransactions(db), consumers: [projection], logger: silentLogger, instanceId: uuidv7() });
  const stop = new AbortController();
  const sequencing = runSequencer({ pool: db.pool, logger: silentLogger, signal: stop.signal });
  await relay.start();
  try {
    return await work();
  } finally {
    await relay.stop();
    stop.abort();
    await sequencing;
  }
}

/** Resolves when so many listings can be found. */
export async function searchable(db: Db, listings: number): Promise<void> {
  for (;;) {
    const { rows } = await db.pool.query<{ documents: number }>('select count(*)::int as documents from search_listing');
    if ((rows[0]?.documents ?? 0) >= listings) return;
    await sleep(50);
  }
}
