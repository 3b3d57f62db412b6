import 'server-only';
import { cookies, headers } from 'next/headers';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Me } from '@lintel/domain/access/contract';
import { paths } from '../components/paths';
import { type ReaderScope, scopesOf } from '../components/shell/scopes';
import { acceptedLocale, knownZone } from './reader-settings';
import { requestContext, serverCaller } from './rsc';

/** Who reads this page and how they like to be written to. */
export interface Reader {
  /** null for visitors. */
  readonly me: Me | null;
  /** BCP 47. */
  readonly locale: string;
  /** IANA. */
  readonly zone: string;
}

/** A visitor's browser says its zone by cookie, so that the next page is drawn in it. */
export const zoneCookie = 'lintel-zone';
/** The organisation, building or home that someone works in at the moment; the id of a scope. */
export const scopeCookie = 'lintel-scope';

export const reader = cache(async (): Promise<Reader> => {
  const { actor } = await requestContext();
  if (actor.userId !== null) {
    const me = await (await serverCaller()).user.getMe({});
    return { me, locale: me.locale, zone: me.zone };
  }
  const [sent, kept] = await Promise.all([headers(), cookies()]);
  return { me: null, locale: acceptedLocale(sent.get('accept-language')), zone: knownZone(kept.get(zoneCookie)?.value) };
});

/** For pages of signed-in people: visitors are sent to sign in and come back to `path`. */
export async function signedInReader(path: string): Promise<Reader & { readonly me: Me }> {
  const { me, ...settings } = await reader();
  if (me === null) redirect(paths.signIn(path) as Route);
  return { me, ...settings };
}

/** The scope whose places the rail shows. Rights never come from it: each operation asks the policy. */
export const currentScope = cache(async (): Promise<ReaderScope | null> => {
  const { me } = await reader();
  if (me === null) return null;
  const scopes = scopesOf(me.memberships);
  const chosen = (await cookies()).get(scopeCookie)?.value;
  return scopes.find((scope) => scope.id === chosen) ?? scopes[0] ?? null;
});
