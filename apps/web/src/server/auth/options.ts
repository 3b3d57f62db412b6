import { isConnectionLoss, type Executor } from '@lintel/db';
import { resolveSession, revokeSession } from '@lintel/domain/access';
import { isUuid, uuidv7 } from '@lintel/kernel';
import type { AuthOptions } from 'next-auth';
import type { Logger } from 'pino';
import { signInProviders } from './providers';
import { sessionCookie, sessionSeconds } from './session-cookie';

declare module 'next-auth' {
  interface User {
    sid: string;
  }
}

export interface AuthConfig {
  readonly executor: Executor;
  readonly log: Logger;
  readonly secret: string;
  readonly appUrl: string;
}

/**
 * Next-auth with passwords, second factors and passkeys. Credentials allow no strategy but JWT, so the token holds a session's id and nothing else; the session is
 * a row, and ending the row ends it everywhere at once.
 */
export function createAuthOptions({ executor, log, secret, appUrl }: AuthConfig): AuthOptions {
  const isSecure = appUrl.startsWith('https:');
  return {
    secret,
    useSecureCookies: isSecure,
    cookies: { sessionToken: sessionCookie(isSecure) },
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    jwt: { maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: signInProviders({ executor, log, secret, secureCookies: isSecure }),
    callbacks: {
      async jwt({ token, user }) {
        if (user !== undefined) return { sid: user.sid };
        const sid: unknown = token['sid'];
        if (isUuid(sid) && (await isAlive(executor, sid))) return { sid };
        // What next-auth offers to have the cookie removed.
        throw new Error('The session has ended.');
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url }) => placeWithin(appUrl, url),
    },
    events: {
      signOut: async ({ token }) => { await endSession(executor, token['sid']); },
    },
    logger: {
      error: (code, metadata) => { log[code === 'JWT_SESSION_ERROR' ? 'debug' : 'error']({ code, error: 'error' in metadata ? metadata.error : metadata }, 'next-auth failed'); },
      warn: (code) => { log.warn({ code }, 'next-auth warned'); },
      debug: () => {},
    },
  };
}

/** Nobody is led to another site by a link to our sign-in page. */
function placeWithin(appUrl: string, wanted: string): string {
  const home = new URL('/', appUrl);
  const place = URL.canParse(wanted, home) ? new URL(wanted, home) : home;
  return (place.origin === home.origin ? place : home).href;
}

/** A database that is away ends nobody's session: the cookie stays. */
async function isAlive(executor: Executor, sessionId: string): Promise<boolean> {
  try {
    return (await resolveSession(executor.db, sessionId)) !== undefined;
  } catch (error) {
    if (isConnectionLoss(error)) return true;
    throw error;
  }
}

async function endSession(executor: Executor, sessionId: unknown): Promise<void> {
  if (!isUuid(sessionId)) return;
  const actor = await resolveSession(executor.db, sessionId);
  if (actor === undefined) return;
  await executor.execute(revokeSession, { id: sessionId }, { actor, origin: 'screen', correlationId: uuidv7(), causationId: null });
}
