import { createHash } from 'node:crypto';
import type { ScopedTransaction } from '@lintel/db';
import { countInside } from './attempts';

const perAddressee = { free: 4, firstLockSeconds: 60, longestLockSeconds: 60 * 60 };
const perAsker = { free: 20, firstLockSeconds: 30, longestLockSeconds: 60 * 60 };

/**
 * Counts a message that a stranger asks to be sent, by whom it goes to and by where it was asked, whether or not the address has an account.
 * Returns how long to wait when there were too many.
 */
export async function countMail(tx: ScopedTransaction, addressee: string): Promise<number | undefined> {
  const key = createHash('sha256').update(addressee.toLowerCase()).digest('base64url');
  const asker = tx.context.address === undefined ? undefined : await countInside(tx, `mail-from:${tx.context.address}`, perAsker);
  if (asker !== undefined && 'retryAfterSeconds' in asker) return asker.retryAfterSeconds;
  const to = await countInside(tx, `mail-to:${key}`, perAddressee);
  return 'retryAfterSeconds' in to ? to.retryAfterSeconds : undefined;
}
