import { secretPart, shortName } from '@lintel/adapters/identity';
import { cookieOf } from '../auth/request-headers';
import type { Exchange } from '../transport/exchange';

const minutes = 15;

/** One for each sign-in under way, so that several tabs do not disturb each other. */
function nameOf(state: string, isSecure: boolean): string {
  return `${isSecure ? '__Host-' : ''}lintel.flow.${shortName(state)}`;
}

const attributes = (isSecure: boolean) => `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;

/** Gives the browser the secret that it must come back with: an answer that somebody else's browser fetched opens nothing here. */
export function keepHandle({ response }: Exchange, handle: string, isSecure: boolean): void {
  response.appendHeader('set-cookie', `${nameOf(secretPart(handle, 'state'), isSecure)}=${handle}; Max-Age=${minutes * 60}; ${attributes(isSecure)}`);
}

/** The secret that belongs to a state, when this browser has it. */
export function handleOfState({ request }: Exchange, state: string, isSecure: boolean): string | undefined {
  const handle = /^[\w-]{43}$/.test(state) ? cookieOf(request.headers, nameOf(state, isSecure)) : undefined;
  return handle !== undefined && secretPart(handle, 'state') === state ? handle : undefined;
}

export function dropHandle({ response }: Exchange, state: string, isSecure: boolean): void {
  response.appendHeader('set-cookie', `${nameOf(state, isSecure)}=; Max-Age=0; ${attributes(isSecure)}`);
}
