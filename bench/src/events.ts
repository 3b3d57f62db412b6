import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '@lintel/db';
import { headPosition, runSequencer } from '@lintel/db/log';
import { silentLogger } from '@lintel/db/testing';

/** Events of a common kind, waiting to be numbered. */
export async function insertPending(db: Db, events: number): Promise<void> {
  const atOnce = 20_000;
  for (let left = events; left > 0; left -= atOnce)
    await db.pool.query({
      text: `with e as (
          insert into event (id, type, version, aggregate_type, aggregate_id, aggregate_version, origin, correlation_id, data)
          select gen_random_uuid(), 'probe.happened', 1, 'probe', gen_random_uuid(), 1, 'screen', 'bench', '{"status":"Active","listPrice":85000000}'
          from generate_series(1, $1) returning id)
        insert into event_pending (event_id) select id from e`,
      values: [Math.min(left, atOnce)],
    });
}

/** Numbers everything up to the position; resolves with the seconds it took, the sequencer stopped. */
export async function numberThrough(db: Db, position: number): Promise<number> {
  const stop = new AbortController();
  const started = performance.now();
  const sequencer = runSequencer({ pool: db.pool, logger: silentLogger, signal: stop.signal });
  while ((await headPosition(db.pool)) < position) await sleep(5);
  const seconds = (performance.now() - started) / 1_000;
  stop.abort();
  await sequencer;
  return seconds;
}
