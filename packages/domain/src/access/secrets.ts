import { createHash, randomBytes } from 'node:crypto';

/** A secret given to somebody once: 32 random bytes, for addresses and forms. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** How a secret is kept. It has too many bits to be guessed, so a plain hash is enough. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
