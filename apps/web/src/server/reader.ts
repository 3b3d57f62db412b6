import 'server-only';
import { cookies, headers } from 'next/headers';
import type { Route } from 'next';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { Me } from '@lintel/domain/access/contract';
import { paths } from '../components/paths';
import { deskRecordOf } from '../components/desk-records';
import { landingOf, type ReaderScope, scopesOf } from '../components/shell/scopes';
import { hrefFrom, standingOf } from '../components/standing';
import { placeHeader } from './auth/request-headers';
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
  /** How areas are written. */
  readonly units: Me['units'];
}

/** A visitor's browser says its zone by cookie, so that the next page is drawn in it. */
export const zoneCookie = 'lintel-zone';
/** The organisation, building or home that someone works in at the moment; the id of a scope. */
export const scopeCookie = 'lintel-scope';

export const reader = cache(async (): Promise<Reader> => {
  const { actor } = await requestContext();
  if (actor.userId !== null) {
    const me = await (await serverCaller()).user.getMe({});
    return { me, locale: me.locale, zone: me.zone, units: me.units };
  }
  const [sent, kept] = await Promise.all([headers(), cookies()]);
  return { me: null, locale: acceptedLocale(sent.get('accept-language')), zone: knownZone(kept.get(zoneCookie)?.value), units: 'record' };
});

/** Where the request for this page stands, and the whole address it came by. */
const standing = cache(async () => {
  const place = (await headers()).get(placeHeader) ?? '/';
  return { place, ...standingOf(place.split('?')[0] ?? '/') };
});

/**
 * For pages of signed-in people: visitors are sent to sign in and come back to `path`. Work of somebody with several workplaces goes on at an address
 * that names one of them, the record's own where the page shows one; a workplace that is theirs no longer is not found.
 */
export async function signedInReader(path: string): Promise<Reader & { readonly me: Me }> {
  const { me, ...settings } = await reader();
  const { place, prefix, kind, key } = await standing();
  const { actor } = await requestContext();
  if (kind === 'as' && me === null) redirect(paths.standingInEnded);
  if (me === null) redirect(paths.signIn(kind === 'own' ? path : place) as Route);
  if (actor.standIn !== undefined && !isOpenTo(actor.standIn.kind, path)) redirect(hrefFrom(prefix, paths.closedHere) as Route);
  if (kind === 'in' && !scopesOf(me.memberships).some((scope) => scope.key === key)) notFound();
  if (kind === 'own' && path.startsWith(paths.desk)) {
    const desks = scopesOf(me.memberships).filter(({ kind: one }) => landingOf(one) === paths.desk);
    const first = desks.length > 1 ? await deskFor(desks, path) : undefined;
    if (first !== undefined) redirect(`/in/${first.key}${place}` as Route);
  }
  return { me, ...settings };
}

/** The scope whose places the rail shows. Rights never come from it: each operation asks the policy. */
export const currentScope = cache(async (): Promise<ReaderScope | null> => {
  const { me } = await reader();
  if (me === null) return null;
  const scopes = scopesOf(me.memberships);
  const { kind, key } = await standing();
  if (kind === 'in') return scopes.find((scope) => scope.key === key) ?? null;
  const chosen = (await cookies()).get(scopeCookie)?.value;
  return scopes.find((scope) => scope.id === chosen) ?? scopes[0] ?? null;
});

/** The organisation in whose name this page is looked at; null where one works in none. */
export async function currentOrganisation(): Promise<ReaderScope | null> {
  const scope = await currentScope();
  return scope !== null && landingOf(scope.kind) === paths.desk ? scope : null;
}

/** The pages that are there for whoever stands in: what is one's own — account, people, sharing — is not among them. */
const openTo = {
  delegation: /^\/(?:desk(?:\/(?:listings|inquiries)(?:\/.*)?)?)$/,
  impersonation: /^\/(?:home(?:\/.*)?|account\/activity|desk(?:\/(?:listings|inquiries|insights|organisation|buildings?)(?:\/.*)?)?)$/,
} as const;

function isOpenTo(kind: keyof typeof openTo, path: string): boolean {
  return openTo[kind].test(path.split('?')[0] ?? '');
}

/** An address of the app, from where the request stands, for redirects. */
export async function hrefHere(path: string): Promise<Route> {
  return hrefFrom((await standing()).prefix, path) as Route;
}

/** Which of several desks an address means that names none: the record's, else the one worked at last. */
async function deskFor(desks: readonly ReaderScope[], path: string): Promise<ReaderScope | undefined> {
  const record = deskRecordOf(path);
  const chosen = (await cookies()).get(scopeCookie)?.value;
  const owner = record === undefined ? null : (await (await serverCaller()).organisation.ofRecord(record)).organisationId;
  return desks.find(({ id }) => id === owner) ?? desks.find(({ id }) => id === chosen) ?? desks[0];
}
