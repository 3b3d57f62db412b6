/** Why signing in was refused, as the sign-in page tells it. */
export type SignInRefusal =
  | { readonly code: 'wrong' }
  | { readonly code: 'locked'; readonly retryAfterSeconds: number }
  | { readonly code: 'unavailable' };

/** Next-auth carries one word from the server to the page. */
export function writeRefusal(refusal: SignInRefusal): string {
  return refusal.code === 'locked' ? `locked-${refusal.retryAfterSeconds}` : refusal.code;
}

/** Reads what `signIn()` of next-auth answers with as `error`, or the page's `?error=`. */
export function readRefusal(error: string): SignInRefusal {
  const seconds = /^locked-(\d{1,6})$/.exec(error)?.[1];
  if (seconds !== undefined) return { code: 'locked', retryAfterSeconds: Number(seconds) };
  return { code: error === 'CredentialsSignin' || error === 'wrong' ? 'wrong' : 'unavailable' };
}
