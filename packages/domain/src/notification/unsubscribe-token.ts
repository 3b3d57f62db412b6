import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const signatureBytes = 16;

/**
 * Names one delivery, and with it one kind and one reader, in a link that works without signing in. It carries nothing else, opens nothing
 * else, and cannot be made without the key.
 */
export function unsubscribeToken(deliveryId: string, key: string): string {
  return `${Buffer.from(deliveryId.replaceAll('-', ''), 'hex').toString('base64url')}.${sign(deliveryId, key).toString('base64url')}`;
}

/** The delivery that a token names; undefined for one that was not made here. */
export function deliveryOfToken(token: string, key: string): string | undefined {
  const [name = '', signature = ''] = token.split('.');
  const hex = Buffer.from(name, 'base64url').toString('hex');
  if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  const given = Buffer.from(signature, 'base64url');
  const right = sign(id, key);
  return given.length === right.length && timingSafeEqual(given, right) ? id : undefined;
}

function sign(deliveryId: string, key: string): Buffer {
  const own = Buffer.from(hkdfSync('sha256', key, '', 'lintel unsubscribe links', 32));
  return createHmac('sha256', own).update(deliveryId).digest().subarray(0, signatureBytes);
}
