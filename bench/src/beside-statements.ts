import type { Db } from '@lintel/db';
import { below, type Figure, growth, quantile, secondsOf } from './figure';
import { recordStatements } from './record-statements';

interface Measure {
  readonly rounds: number;
  /** What a reader waits at most, at p95. */
  readonly mostMs: number;
}

/** How long a question takes, and how much longer than the statements it sends, sent by hand. Both in turn, so that whatever else the machine does meets both. */
export async function besideStatements(db: Db, name: string, ask: () => Promise<unknown>, { rounds, mostMs }: Measure): Promise<readonly Figure[]> {
  const statements = await recordStatements(db, ask);
  const bare = async () => { for (const { text, values } of statements) await db.pool.query(text, [...values]); };
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let n = 0; n < rounds; n += 1) {
    times.bare.push((await secondsOf(bare)) * 1_000);
    times.ours.push((await secondsOf(ask)) * 1_000);
  }
  return [below(`${name}, p95`, 'ms', quantile(times.ours, 0.95), mostMs), growth(`${name}, median against its statements`, 'ms', quantile(times.ours, 0.5), quantile(times.bare, 0.5), 2)];
}
