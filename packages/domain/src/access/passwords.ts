import type { Db } from '@lintel/db';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id at OWASP's recommended minimum: 19 MiB, two passes, one lane; some 20 ms of one core. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The encoded argon2id hash of a password, salt included. Normalised, so that a password typed on another keyboard still fits. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password fits the hash. Without a hash (nobody has this address) it takes as long and answers no, so that the time tells
 * nobody which addresses have accounts.
 */
export async function passwordFits(encoded: string | undefined, password: string): Promise<boolean> {
  if (encoded !== undefined) return verify(encoded, password.normalize('NFKC'));
  nobodysHash ??= hashPassword('nobody has this password');
  await verify(await nobodysHash, password.normalize('NFKC'));
  return false;
}

/** Whether the hash was made cheaper than hashes are made today. */
export function needsRehash(encoded: string): boolean {
  const [, algorithm, memory, passes] = /^\$(argon2\w+)\$v=\d+\$m=(\d+),t=(\d+),p=\d+\$/.exec(encoded) ?? [];
  return algorithm !== 'argon2id' || Number(memory) < cost.memoryCost || Number(passes) < cost.timeCost;
}

/**
 * Hashes a password that was just checked anew, at today's cost; the password stays, so nothing is told of it. Returns the hash that holds now:
 * one that was changed meanwhile is left alone.
 */
export async function rehash(db: Db, userId: string, checked: string, password: string): Promise<string> {
  const fresh = await hashPassword(password);
  const { rowCount } = await db.pool.query('update credential set hash = $3 where user_id = $1 and hash = $2', [userId, checked, fresh]);
  return rowCount === 1 ? fresh : checked;
}
