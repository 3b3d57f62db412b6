import { isConnectionLoss, type Executor } from '@lintel/db';
import { resolveSession, revokeSession, signIn } from '@lintel/domain/access';
import { isDomainError, isUuid, uuidv7 } from '@lintel/kernel';
import type { AuthOptions } from 'next-auth';
import type { CredentialInput, CredentialsConfig } from 'next-auth/providers/credentials';
import type { Logger } from 'pino';
import { addressHeader, correlationHeader } from './request-headers';
import { sessionCookie } from './session-cookie';
import { writeRefusal } from '../../features/auth/sign-in-refusal';

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

const maxAge = 30 * 24 * 60 * 60;

/**
 * Next-auth with e-mail and password. Credentials allow no strategy but JWT, so the token holds a session's id and nothing else; the session is
 * a row, and ending the row ends it everywhere at once.
 */
export function createAuthOptions({ executor, log, secret, appUrl }: AuthConfig): AuthOptions {
  const isSecure = appUrl.startsWith('https:');
  return {
    secret,
    useSecureCookies: isSecure,
    cookies: { sessionToken: sessionCookie(isSecure) },
    session: { strategy: 'jwt', maxAge },
    jwt: { maxAge },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [passwordProvider(executor, log)],
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

/** Written out: the library's own maker of this object is CommonJS, which Node, bundlers and tests import in three different ways. */
function passwordProvider(executor: Executor, log: Logger): CredentialsConfig<Record<'email' | 'password', CredentialInput>> {
  return {
    id: 'password',
    type: 'credentials',
    name: 'E-mail and password',
    credentials: { email: { label: 'E-mail', type: 'email' }, password: { label: 'Password', type: 'password' } },
    async authorize(credentials, request) {
      const headers: Readonly<Record<string, unknown>> = request.headers ?? {};
      const text = (name: string) => (typeof headers[name] === 'string' ? { [name]: headers[name] } : {});
      const { [addressHeader]: address, 'user-agent': userAgent, [correlationHeader]: correlationId } = { ...text(addressHeader), ...text('user-agent'), ...text(correlationHeader) };
      const outcome = await attempt(log, () =>
        signIn(executor, { email: credentials?.email, password: credentials?.password }, {
          correlationId: correlationId ?? uuidv7(),
          ...(address === undefined ? {} : { address }),
          ...(userAgent === undefined ? {} : { userAgent }),
        }));
      if (outcome.outcome === 'second_factor') throw new Error(writeRefusal({ code: 'second_factor', handle: outcome.handle, factors: outcome.factors }));
      return { id: outcome.userId, sid: outcome.sessionId };
    },
  };
}

async function attempt<Outcome>(log: Logger, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    throw refusal(error, log);
  }
}

/** Next-auth shows the error's message to the browser, so it carries one known word. */
function refusal(error: unknown, log: Logger): Error {
  if (isDomainError(error)) {
    const seconds = error.details['retryAfterSeconds'];
    if (error.code === 'rate_limited' && typeof seconds === 'number') return new Error(writeRefusal({ code: 'locked', retryAfterSeconds: seconds }));
    if (error.code === 'unauthenticated' || error.code === 'invalid_input') return new Error(writeRefusal({ code: 'wrong' }));
  }
  log.error({ error }, 'signing in failed');
  return new Error(writeRefusal({ code: 'unavailable' }), { cause: error });
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
