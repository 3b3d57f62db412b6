import type { SecondFactor } from '@lintel/domain/access/contract';

/** Why signing in did not end in a session, as the sign-in page tells it. */
export type SignInRefusal =
  | { readonly code: 'wrong' | 'unavailable' | 'gone' }
  | { readonly code: 'locked'; readonly retryAfterSeconds: number }
  /** The first factor fits: the page asks for one of these, and comes back with the handle. */
  | { readonly code: 'second_factor'; readonly handle: string; readonly factors: readonly SecondFactor[] };

/** Next-auth carries one word from the server to the page. */
export function writeRefusal(refusal: SignInRefusal): string {
  switch (refusal.code) {
    case 'locked': return `locked-${refusal.retryAfterSeconds}`;
    case 'second_factor': return ['second-factor', refusal.handle, ...refusal.factors].join('.');
    default: return refusal.code;
  }
}

/** Reads what next-auth answers with as `error`, or the page's `?error=`. */
export function readRefusal(error: string): SignInRefusal {
  const seconds = /^locked-(\d{1,6})$/.exec(error)?.[1];
  if (seconds !== undefined) return { code: 'locked', retryAfterSeconds: Number(seconds) };
  const [word, handle = '', ...factors] = error.split('.');
  const known = factors.filter(isSecondFactor);
  if (word === 'second-factor' && /^[\w-]{20,100}$/.test(handle) && known.length > 0 && known.length === factors.length) return { code: 'second_factor', handle, factors: known };
  if (error === 'gone') return { code: 'gone' };
  return { code: error === 'CredentialsSignin' || error === 'wrong' ? 'wrong' : 'unavailable' };
}

/** Written out: the contract would bring a third of what this page loads, to know three words. */
const secondFactors: Readonly<Record<SecondFactor, true>> = { passkey: true, totp: true, recovery_code: true };

function isSecondFactor(word: string): word is SecondFactor {
  return Object.hasOwn(secondFactors, word);
}
