import type { OpenFlow } from '@lintel/domain/access';
import { safePlace } from '../../features/auth/back';
import { type ProviderKey, type ProviderTrouble, type SignInRefusal, writeRefusal } from '../../features/auth/sign-in-refusal';

/** Where a browser lands after its way to a provider, as a path within the app. */
export interface Landing {
  readonly path: string;
}

const start = '/start';

export function arrived(returnTo: string | null): Landing {
  return { path: safePlace(returnTo ?? undefined, start) };
}

/** Back at the page that the way began at, with the words for what went wrong. */
export function troubled(flow: Pick<OpenFlow, 'purpose' | 'returnTo'>, because: ProviderTrouble, provider: ProviderKey): Landing {
  const word = writeRefusal({ code: 'provider', because, provider });
  if (flow.purpose === 'sign_in') return { path: `/sign-in?${new URLSearchParams({ error: word, ...backTo(flow.returnTo) })}` };
  const place = new URL(safePlace(flow.returnTo ?? undefined, '/account/security'), 'http://here.invalid');
  place.searchParams.set('provider', word);
  return { path: `${place.pathname}${place.search}` };
}

/** The sign-in page goes on with what the address carries behind its mark, which no server on the way writes down. */
export function goesOn(returnTo: string | null, next: SignInRefusal & { readonly code: 'second_factor' | 'must_prove' }): Landing {
  const query = new URLSearchParams(backTo(returnTo)).toString();
  return { path: `/sign-in${query === '' ? '' : `?${query}`}#${writeRefusal(next)}` };
}

function backTo(returnTo: string | null): Record<string, string> {
  return returnTo === null ? {} : { callbackUrl: returnTo };
}
