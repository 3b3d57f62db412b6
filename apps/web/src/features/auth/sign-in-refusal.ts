import type { SecondFactor } from '@lintel/domain/access/contract';

/** Why signing in did not end in a session, as the sign-in page tells it. */
export type SignInRefusal =
  | { readonly code: 'wrong' | 'unavailable' | 'gone' }
  | { readonly code: 'locked'; readonly retryAfterSeconds: number }
  /** A provider was asked, and it did not come to a session. */
  | { readonly code: 'provider'; readonly because: ProviderTrouble; readonly provider: ProviderKey }
  /** The provider's word fits an account here: whoever owns it signs in to it, and the two are linked. */
  | { readonly code: 'must_prove'; readonly handle: string; readonly provider: ProviderKey }
  /** The first factor fits: the page asks for one of these, and comes back with the handle. */
  | { readonly code: 'second_factor'; readonly handle: string; readonly factors: readonly SecondFactor[] };

const providerTroubles = ['denied', 'unreachable', 'untrusted', 'expired', 'misconfigured', 'gone', 'unverified', 'taken', 'suspended', 'another_person', 'another_account', 'domain', 'no_role', 'place_suspended', 'switched_off', 'replayed', 'idp_start'] as const;
export type ProviderTrouble = (typeof providerTroubles)[number];
const providerKeys = ['google', 'apple', 'facebook', 'oidc', 'connection'] as const;
export type ProviderKey = (typeof providerKeys)[number];

/** Next-auth carries one word from the server to the page. */
export function writeRefusal(refusal: SignInRefusal): string {
  switch (refusal.code) {
    case 'locked': return `locked-${refusal.retryAfterSeconds}`;
    case 'second_factor': return ['second-factor', refusal.handle, ...refusal.factors].join('.');
    case 'provider': return `provider.${refusal.because}.${refusal.provider}`;
    case 'must_prove': return `must-prove.${refusal.handle}.${refusal.provider}`;
    default: return refusal.code;
  }
}

/** Reads what next-auth answers with as `error`, or the page's `?error=`. */
export function readRefusal(error: string): SignInRefusal {
  const seconds = /^locked-(\d{1,6})$/.exec(error)?.[1];
  if (seconds !== undefined) return { code: 'locked', retryAfterSeconds: Number(seconds) };
  const [word, handle = '', ...factors] = error.split('.');
  const known = factors.filter(isSecondFactor);
  if (word === 'second-factor' && isHandle(handle) && known.length > 0 && known.length === factors.length) return { code: 'second_factor', handle, factors: known };
  const provider = providerKeys.find((key) => key === factors.at(-1));
  if (provider !== undefined && word === 'must-prove' && isHandle(handle)) return { code: 'must_prove', handle, provider };
  const because = providerTroubles.find((trouble) => trouble === handle);
  if (provider !== undefined && word === 'provider' && because !== undefined) return { code: 'provider', because, provider };
  if (error === 'gone') return { code: 'gone' };
  return { code: error === 'CredentialsSignin' || error === 'wrong' ? 'wrong' : 'unavailable' };
}

const isHandle = (text: string) => /^[\w-]{20,100}$/.test(text);

/** Written out: the contract would bring a third of what this page loads, to know three words. */
const secondFactors: Readonly<Record<SecondFactor, true>> = { passkey: true, totp: true, recovery_code: true };

function isSecondFactor(word: string): word is SecondFactor {
  return Object.hasOwn(secondFactors, word);
}
