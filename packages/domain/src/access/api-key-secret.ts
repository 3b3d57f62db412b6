import { createHash, randomBytes } from 'node:crypto';

const form = /^lintel_([0-9a-f]{8})_([A-Za-z0-9_-]{43})$/;

export interface NewApiKey {
  /** What its owner is shown, once: `lintel_<prefix>_<secret>`. */
  readonly key: string;
  readonly prefix: string;
  readonly hash: Buffer;
}

/** A key of 256 random bits; so long that one round of SHA-256 keeps it, and its look-up is one index probe. */
export function newApiKey(): NewApiKey {
  const prefix = randomBytes(4).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { key: `lintel_${prefix}_${secret}`, prefix, hash: sha256(secret) };
}

/** The hash a key is found by, or undefined when this is not a key at all. */
export function hashOfApiKey(key: string): Buffer | undefined {
  const secret = form.exec(key)?.[2];
  return secret === undefined ? undefined : sha256(secret);
}

function sha256(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
