import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '@lintel/db';

/** Keeps the index of a database in a process of its own beside some work, as the worker does beside the command line. */
export async function whileIndexing<Result>(databaseUrl: string, work: () => Promise<Result>): Promise<Result> {
  const indexer = fork(fileURLToPath(new URL('indexer.ts', import.meta.url)), [databaseUrl]);
  const ended = once(indexer, 'exit');
  try {
    await Promise.race([once(indexer, 'message'), ended.then(() => Promise.reject(new Error('The indexer ended before it began.')))]);
    return await work();
  } finally {
    indexer.kill('SIGTERM');
    await ended;
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
