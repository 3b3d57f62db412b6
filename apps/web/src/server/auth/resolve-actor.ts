import type { Db } from '@lintel/db';
import { resolveApiKey, resolveSession } from '@lintel/domain/access';
import { type Actor, anonymous, DomainError } from '@lintel/kernel';
import type { RequestHeaders } from '../lintel';
import { resolveActing } from '@lintel/domain/acting';
import { asHeader, inHeader } from '../../components/standing';
import { cookieOf, headerOf } from './request-headers';
import { sessionCookie } from './session-cookie';
import { sessionTokenReader } from './session-token';

export interface ActorResolverConfig {
  readonly db: Db;
  /** What session tokens are encrypted with. */
  readonly secret: string;
  readonly secureCookies: boolean;
}

/**
 * Makes the one answer to "who asks", for every door: a key in `Authorization: Bearer`, else the session of the cookie, by one prepared
 * look-up, in the name of the organisation, or as the person, that the request stands in for. A cookie that is forged, ended or of a suspended account is a visitor's.
 * Throws DomainError unauthenticated for a key that does not work: a program must not go on as a visitor. A request with an Authorization
 * header never falls back to its cookies, so that what skips the check for cookies cannot use them.
 */
export function createActorResolver({ db, secret, secureCookies }: ActorResolverConfig): (request: { readonly headers: RequestHeaders }) => Promise<Actor> {
  const { name } = sessionCookie(secureCookies);
  const sessionIdOf = sessionTokenReader(secret);
  return async ({ headers }) => {
    const authorization = headerOf(headers, 'authorization');
    if (authorization !== undefined) return actorByKey(db, authorization);
    const token = cookieOf(headers, name);
    const sessionId = token === undefined ? undefined : await sessionIdOf(token);
    if (sessionId === undefined) return anonymous;
    const actingId = headerOf(headers, asHeader);
    if (actingId !== undefined) return (await resolveActing(db, sessionId, actingId)) ?? anonymous;
    return (await resolveSession(db, sessionId, headerOf(headers, inHeader))) ?? anonymous;
  };
}

async function actorByKey(db: Db, authorization: string): Promise<Actor> {
  const key = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  const actor = key === undefined ? undefined : await resolveApiKey(db, key);
  if (actor === undefined) throw new DomainError('unauthenticated', 'This API key does not work: it is wrong, revoked or expired. Send `Authorization: Bearer lintel_…`.');
  return actor;
}
