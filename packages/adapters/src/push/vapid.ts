import { createECDH, createPrivateKey, hkdfSync, type KeyObject, sign } from 'node:crypto';

/** What identifies this installation to push services (RFC 8292). */
export interface VapidKeys {
  /** An uncompressed P-256 point, base64url: browsers subscribe with it. */
  readonly publicKey: string;
  readonly signingKey: KeyObject;
}

const lifeSeconds = 12 * 3_600;

/** The keys that are given, or else the installation's own, which follow from its signing key: whoever changes that ends every subscription. */
export function installationVapidKeys({ VAPID_PRIVATE_KEY: given, LINTEL_SIGNING_KEY: signingKey }: { readonly VAPID_PRIVATE_KEY?: string | undefined; readonly LINTEL_SIGNING_KEY: string }): VapidKeys {
  return vapidKeys(given ?? Buffer.from(hkdfSync('sha256', signingKey, '', 'lintel push key', 32)).toString('base64url'));
}

/** @param privateKey 32 bytes, base64url. @throws RangeError when they are no key of P-256. */
export function vapidKeys(privateKey: string): VapidKeys {
  const scalar = Buffer.from(privateKey, 'base64url');
  if (scalar.length !== 32) throw new RangeError('A VAPID key is 32 bytes, as base64url.');
  const curve = createECDH('prime256v1');
  try {
    curve.setPrivateKey(scalar);
  } catch {
    throw new RangeError('These 32 bytes are no key of the curve P-256.');
  }
  const point = curve.getPublicKey();
  const jwk = { kty: 'EC', crv: 'P-256', d: scalar.toString('base64url'), x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
  return { publicKey: point.toString('base64url'), signingKey: createPrivateKey({ key: jwk, format: 'jwk' }) };
}

/** The Authorization header for one push service. `subject` is where its operator reaches ours: `mailto:` or `https:`. */
export function vapidHeader({ publicKey, signingKey }: VapidKeys, endpoint: string, subject: string, now: Date): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part({ aud: new URL(endpoint).origin, exp: Math.floor(now.getTime() / 1_000) + lifeSeconds, sub: subject })}`;
  const signature = sign('sha256', Buffer.from(signed), { key: signingKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  return `vapid t=${signed}.${signature}, k=${publicKey}`;
}
