import type { ScopedTransaction } from '@lintel/db';
import { type Attempt, countInside } from './attempts';

/** Six digits are soon guessed by who may try for ever. Only who has shown the first factor comes here, so a stranger locks nobody out. */
const limit = { free: 5, firstLockSeconds: 30, longestLockSeconds: 60 * 60 };

const bucket = (userId: string) => `factor:${userId}`;

export async function countFactor(tx: ScopedTransaction, userId: string): Promise<Attempt> {
  return countInside(tx, bucket(userId), limit);
}

export async function forgiveFactor(tx: ScopedTransaction, userId: string): Promise<void> {
  await tx.db.deleteFrom('sign_in_attempt').where('bucket', '=', bucket(userId)).execute();
}
