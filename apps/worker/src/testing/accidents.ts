import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { headPosition } from '@lintel/db/log';
import type { World } from '@lintel/domain/testing';
import type { CuttableProxy } from './cuttable-proxy';
import { killableServices } from './killable-services';
import { persistently } from './persistence';
import type { WorkerProcess } from './worker-process';

export type Accident = () => Promise<void>;

export interface Victims {
  readonly world: World;
  readonly workers: readonly WorkerProcess[];
  /** Ways to servers that can be cut. */
  readonly ways: readonly CuttableProxy[];
}

/** Kills a worker, cuts a way, ends the workers' sessions in Postgres, and kills the servers themselves where they are this test's alone. */
export function accidentsOf({ world, workers, ways }: Victims): readonly Accident[] {
  return [
    async () => {
      const worker = workers[randomInt(workers.length)];
      await worker?.kill();
      await sleep(randomInt(200, 1_500));
      worker?.start();
    },
    ...ways.map((way) => async () => {
      await way.cut();
      await sleep(randomInt(500, 3_000));
      await way.mend();
    }),
    async () => void (await persistently(() => world.database.db.pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'lintel-worker'`))),
    ...[...killableServices().values()].map((kill) => async () => { kill(); }),
  ];
}

/** One accident after another until the time is up; then all is whole again. */
export async function rage(accidents: readonly Accident[], { workers, ways }: Victims, until: number): Promise<void> {
  for (let next = 0; Date.now() < until; next += 1) {
    await sleep(randomInt(1_500, 4_000));
    await accidents[next % accidents.length]?.();
  }
  await Promise.all(ways.map((way) => way.mend()));
  for (const worker of workers) if (!worker.isRunning) worker.start();
}

/** Waits until the log is read to its end, every message has left, and `left` has nothing more to say. @throws Error with what is still to come */
export async function settled({ world, workers }: Victims, patienceMs: number, left: () => Promise<string>): Promise<void> {
  let last = '';
  for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(500)) {
    last = await persistently(async () => `${await left()}${await unread(world)}`);
    if (last === '') return;
  }
  throw new Error(`Not everything came right: ${last}\n${workers.map((worker) => worker.lastWords).join('\n')}`);
}

async function unread({ database: { db: { pool } } }: World): Promise<string> {
  const head = await headPosition(pool);
  const { rows: [undone] } = await pool.query<{ behind: number; unsent: number; pending: number }>(
    `select (select count(*) from consumer_lane where cursor < $1)::int as behind, (select count(*) from delivery where status in ('queued', 'sending'))::int as unsent,
       (select count(*) from event_pending)::int as pending`, [head]);
  if (undone === undefined || undone.behind + undone.unsent + undone.pending === 0) return '';
  return `; ${undone.behind} lanes behind ${head}; ${undone.unsent} unsent; ${undone.pending} pending`;
}
