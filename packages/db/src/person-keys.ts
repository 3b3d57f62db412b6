import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { DomainError } from '@lintel/kernel';

/** Wraps the keys of persons for the table they lie in. What a key management service would do; the default does it with the installation's signing key. */
export interface KeyWrap {
  wrap(key: Buffer, personId: string): Promise<Buffer>;
  /** @throws Error when it was wrapped by another, for another person, or changed since. */
  unwrap(wrapped: Buffer, personId: string): Promise<Buffer>;
}

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;

/** AES-256-GCM: nonce, tag, text. Opens only where `place` is the same. */
export function encrypt(key: Buffer, text: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when the key or the place is another, or a bit was changed. */
export function decrypt(key: Buffer, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes)).setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}

export const newPersonKey = (): Buffer => randomBytes(keyBytes);

/** Wraps with a key derived from the installation's signing key, of at least 32 characters. */
export function wrapWith(signingKey: string): KeyWrap {
  const wrapping = Buffer.from(hkdfSync('sha256', signingKey, '', 'lintel keys of persons', keyBytes));
  return {
    wrap: (key, personId) => Promise.resolve(encrypt(wrapping, key, personId)),
    unwrap: (wrapped, personId) => Promise.resolve(decrypt(wrapping, wrapped, personId)),
  };
}

/** For a process that was started without: it reads and writes everything but what tells of persons. */
export const noKeyWrap: KeyWrap = {
  wrap: () => Promise.reject(withoutKey()),
  unwrap: () => Promise.reject(withoutKey()),
};

function withoutKey(): DomainError {
  return new DomainError('unavailable', 'This process has no LINTEL_SIGNING_KEY, so it can neither keep nor read what the log holds of persons.');
}
