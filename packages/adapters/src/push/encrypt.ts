import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import type { PushTarget } from './port';

const recordSize = 4_096;
const tagBytes = 16;
/** What fits into one record besides its tag, its delimiter and the header. */
export const longestPayload = 3_000;

export interface Ephemeral {
  readonly privateKey: Buffer;
  readonly salt: Buffer;
}

/** A message that only the browser can read (RFC 8291, with RFC 8188's aes128gcm in one record). `ephemeral` is for tests against the standard's own example. */
export function encryptPush(payload: Buffer, { p256dh, auth }: Pick<PushTarget, 'p256dh' | 'auth'>, ephemeral?: Ephemeral): Buffer {
  if (payload.length > longestPayload) throw new RangeError(`A push message has at most ${longestPayload} bytes.`);
  const receiver = Buffer.from(p256dh, 'base64url');
  const curve = createECDH('prime256v1');
  if (ephemeral === undefined) curve.generateKeys();
  else curve.setPrivateKey(ephemeral.privateKey);
  const sender = curve.getPublicKey();
  const salt = ephemeral?.salt ?? randomBytes(16);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), receiver, sender]);
  const shared = Buffer.from(hkdfSync('sha256', curve.computeSecret(receiver), Buffer.from(auth, 'base64url'), info, 32));
  const key = Buffer.from(hkdfSync('sha256', shared, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', shared, salt, 'Content-Encoding: nonce\0', 12));
  const cipher = createCipheriv('aes-128-gcm', key, nonce, { authTagLength: tagBytes });
  // 2 ends the last record.
  const sealed = Buffer.concat([cipher.update(Buffer.concat([payload, Buffer.from([2])])), cipher.final(), cipher.getAuthTag()]);
  const header = Buffer.alloc(21);
  salt.copy(header);
  header.writeUInt32BE(recordSize, 16);
  header.writeUInt8(sender.length, 20);
  return Buffer.concat([header, sender, sealed]);
}
