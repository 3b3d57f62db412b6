import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';

export interface Recurring {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<void>;
}

/** Does the work at once and then again and again, until told to stop. A failure is logged, and is no reason not to try again. */
export async function every({ name, everyMs, work }: Recurring, log: Logger, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error, work: name }, 'recurring work failed and will be tried again');
    }
    // Rejects only when told to stop.
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
  }
}
