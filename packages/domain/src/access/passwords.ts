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
