import type { Db } from '@lintel/db';
import { relayStatus, runStatement } from '@lintel/db/log';

export interface Sample {
  readonly metric: 'relay_lag' | 'requests';
  readonly instance: string;
  readonly readings: number;
  /** Of lag the largest, of requests the failed ones. */
  readonly amount: number;
}

/** Adds to the quarter of an hour under way, by the database's clock. Not by a command: it is telemetry, of which nobody is told and nothing follows. */
export async function writeSample({ kysely }: Db, { metric, instance, readings, amount }: Sample): Promise<void> {
  const joined = metric === 'relay_lag' ? 'greatest(service_sample.amount, excluded.amount)' : 'service_sample.amount + excluded.amount';
  await runStatement(
    kysely,
    `insert into service_sample (quarter, metric, instance, readings, amount) values (date_bin('15 minutes', now(), 'epoch'), $1, $2, $3, $4)
     on conflict (metric, quarter, instance) do update set readings = service_sample.readings + excluded.readings, amount = ${joined}`,
    [metric, instance, readings, amount],
  );
}

/** Writes how far behind the slowest consumer is. Any number of workers may: each in its own row. */
export async function sampleLag(db: Db, instance: string): Promise<void> {
  const { consumers } = await relayStatus(db.kysely);
  const lag = Math.max(0, ...consumers.filter(({ isDeclared }) => isDeclared).map(({ lagSeconds }) => lagSeconds));
  await writeSample(db, { metric: 'relay_lag', instance, readings: 1, amount: lag });
}

/** Older samples than two years of the longest period need nobody. */
export async function forgetSamples({ kysely }: Db): Promise<number> {
  const gone = await runStatement(kysely, `delete from service_sample where quarter < now() - interval '740 days' returning 1`);
  return gone.length;
}
