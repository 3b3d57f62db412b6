import { setTimeout as sleep } from 'node:timers/promises';
import { isConnectionLoss } from '@lintel/db';
import { isDomainError } from '@lintel/kernel';

const patienceMs = 120_000;

/** Does something again for as long as the database is away, as a person would who is told to try again in a moment. */
export async function persistently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const until = Date.now() + patienceMs; ; await sleep(300)) {
    try {
      return await work();
    } catch (error) {
      const isAway = isConnectionLoss(error) || (isDomainError(error) && error.code === 'unavailable');
      if (!isAway || Date.now() > until) throw error;
    }
  }
}
