import type { Pool } from 'pg';
import { Bell } from './bell';
import { listen, pendingChannel } from './listen';
import type { Logger } from './logger';
import { sequenceBatch, type SequencedBatch } from './sequence-batch';
import { runPlanned } from './statement';

export interface SequencerOptions {
  readonly pool: Pool;
  readonly logger: Logger;
  /** Ends the sequencer after the batch under way. */
  readonly signal: AbortSignal;
  /** After each batch that numbered something, with the seconds it took. */
  readonly onBatch?: (batch: SequencedBatch & { readonly seconds: number }) => void;
  /** Events in one transaction. More are faster to number and later to be seen. */
  readonly batchSize?: number;
  /** How long an event waits at most when every hint was lost. */
  readonly pollMs?: number;
}

const longestDelayMs = 5_000;

/**
 * Numbers events until the signal aborts. Any number of these may run, in any number of processes: one works at a time, and the next
 * goes on where a killed one left off. Survives the loss of its connections.
 */
export async function runSequencer(options: SequencerOptions): Promise<void> {
  const { pool, logger, signal, pollMs = 100 } = options;
  const bell = new Bell();
  const ring = () => { bell.ring(); };
  const listening = listen({ pool, channels: [pendingChannel], onMessage: ring, onConnect: ring, logger, signal });
  let failures = 0;
  while (!signal.aborted) {
    try {
      await drain(options);
      failures = 0;
    } catch (error) {
      failures += 1;
      logger.warn({ err: error, failures }, 'events could not be numbered; trying again');
    }
    await bell.wait(failures === 0 ? pollMs : Math.min(pollMs * 2 ** (failures - 1), longestDelayMs), signal);
  }
  await listening;
}

/** Numbers until nothing that can be seen is pending. */
async function drain({ pool, signal, onBatch, batchSize = 5_000 }: SequencerOptions): Promise<void> {
  const [waiting] = await runPlanned(pool, 'select 1 from event_pending limit 1');
  if (waiting === undefined) return;
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    while (!signal.aborted) {
      const started = performance.now();
      const batch = await sequenceBatch(client, batchSize);
      if (batch === 'busy' || batch.events === 0) return;
      onBatch?.({ ...batch, seconds: (performance.now() - started) / 1000 });
      if (batch.events < batchSize) return;
    }
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(failure);
  }
}
