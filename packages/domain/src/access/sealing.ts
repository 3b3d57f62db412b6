import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { accessSettings } from './settings';

const nonceBytes = 12;
const tagBytes = 16;

function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', accessSettings().sealingKey, '', 'lintel one-time codes', 32));
}

/** Encrypts what must be read again, for one person or record: moved to another's row it opens no more. AES-256-GCM: nonce, tag, text. */
export function seal(secret: Uint8Array, owner: string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(owner));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws Error when it was sealed with another key, for another owner, or changed since. */
export function unseal(sealed: Buffer, owner: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key(), sealed.subarray(0, nonceBytes)).setAAD(Buffer.from(owner));
  decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
}
