import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether a provider's call to `url` with these form fields carries the signature that the token makes (Twilio's `X-Twilio-Signature`). */
export function isSignedByTwilio(signature: string, url: string, fields: Readonly<Record<string, string>>, authToken: string): boolean {
  const signed = url + Object.keys(fields).toSorted().map((name) => `${name}${fields[name] ?? ''}`).join('');
  const right = createHmac('sha1', authToken).update(signed, 'utf8').digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === right.length && timingSafeEqual(given, right);
}
