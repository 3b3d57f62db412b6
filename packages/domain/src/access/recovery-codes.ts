import { randomBytes } from 'node:crypto';
import type { ScopedTransaction } from '@lintel/db';
import { hashOfSecret } from './secrets';

const count = 10;
/** Without letters and digits that look alike. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789-'.slice(0, 31);
const length = 16;

/** Codes that stand in for a lost device, each once. Those from before are worth nothing any more. They are in the answer and nowhere else. */
export async function newRecoveryCodes(tx: ScopedTransaction, userId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: count }, newCode);
  await tx.db.deleteFrom('recovery_code').where('user_id', '=', userId).execute();
  await tx.db.insertInto('recovery_code').values(codes.map((code) => ({ user_id: userId, hash: hashOf(code) }))).execute();
  return codes;
}

/** New codes where the person has none: with the first second factor. Null when there are some. */
export async function firstRecoveryCodes(tx: ScopedTransaction, userId: string): Promise<readonly string[] | null> {
  const had = await tx.db.selectFrom('recovery_code').select('hash').where('user_id', '=', userId).where('used_at', 'is', null).limit(1).executeTakeFirst();
  return had === undefined ? newRecoveryCodes(tx, userId) : null;
}

/** Whether the code is one of the person's that was never used; it is now. Spaces, hyphens and case do not matter. */
export async function takeRecoveryCode(tx: ScopedTransaction, userId: string, code: string): Promise<boolean> {
  const used = await tx.db.updateTable('recovery_code').set({ used_at: tx.now }).where('user_id', '=', userId).where('hash', '=', hashOf(code)).where('used_at', 'is', null)
    .returning('hash').executeTakeFirst();
  return used !== undefined;
}

function hashOf(code: string): Buffer {
  return hashOfSecret(code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
}

/** Sixteen of 31 letters: 79 bits. Bytes beyond the last whole multiple of 31 are thrown away, so that no letter is likelier. */
function newCode(): string {
  let letters = '';
  while (letters.length < length)
    for (const byte of randomBytes(length)) if (byte < 248 && letters.length < length) letters += alphabet.charAt(byte % alphabet.length);
  return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
}
