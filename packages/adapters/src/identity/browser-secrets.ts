import { createHmac } from 'node:crypto';

type Part = 'state' | 'nonce' | 'verifier';

/** What is made of a browser's secret: 32 bytes each, of which none tells another or the secret. */
export function secretPart(handle: string, part: Part): string {
  return createHmac('sha256', handle).update(`lintel sign-in ${part}`).digest('base64url');
}

/** Under which a browser keeps the secret, so that sign-ins begun in several tabs do not disturb each other. */
export function shortName(state: string): string {
  return state.slice(0, 12);
}
