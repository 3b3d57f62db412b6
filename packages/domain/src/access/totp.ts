import type { ScopedTransaction } from '@lintel/db';
import { Secret, TOTP } from 'otpauth';
import { seal, unseal } from './sealing';

const periodSeconds = 30;
/** A clock may be this many steps off, either way. */
const drift = 1;

function generator(secret: Secret, label: string): TOTP {
  return new TOTP({ issuer: 'Lintel', label, secret, period: periodSeconds, digits: 6, algorithm: 'SHA1' });
}

/** Makes a key for an authenticator app, to be confirmed with a first code; one that was never confirmed makes way. */
export async function newTotp(tx: ScopedTransaction, userId: string, label: string): Promise<{ readonly secret: string; readonly uri: string }> {
  const secret = new Secret({ size: 20 });
  const row = { secret: seal(secret.bytes, userId), confirmed_at: null, last_step: 0, created_at: tx.now };
  await tx.db.insertInto('totp').values({ user_id: userId, ...row }).onConflict((had) => had.column('user_id').doUpdateSet(row)).execute();
  return { secret: secret.base32, uri: generator(secret, label).toString() };
}

/**
 * Whether the code is one of the person's app, by the database's clock, give or take a step. A code is taken once: neither it nor an earlier one
 * fits again. `isConfirmed` tells whether a key that has never shown a code counts.
 */
export async function takeTotp(tx: ScopedTransaction, userId: string, code: string, which: 'confirmed' | 'unconfirmed'): Promise<boolean> {
  const row = await tx.db.selectFrom('totp').selectAll().where('user_id', '=', userId).where('confirmed_at', which === 'confirmed' ? 'is not' : 'is', null).forUpdate().executeTakeFirst();
  const token = code.replaceAll(/\s/g, '');
  if (row === undefined || !/^\d{6}$/.test(token)) return false;
  const secret = new Secret({ buffer: new Uint8Array(unseal(row.secret, userId)).buffer });
  const delta = generator(secret, '').validate({ token, timestamp: tx.now.getTime(), window: drift });
  if (delta === null) return false;
  const step = Math.floor(tx.now.getTime() / 1_000 / periodSeconds) + delta;
  if (step <= row.last_step) return false;
  await tx.db.updateTable('totp').set({ last_step: step }).where('user_id', '=', userId).execute();
  return true;
}
