import type { Executor } from '@lintel/db';
import { finishSignIn, passkeySignIn, signIn, type SignInRequest } from '@lintel/domain/access';
import { isDomainError, uuidv7 } from '@lintel/kernel';
import type { RequestInternal, User } from 'next-auth';
import type { CredentialInput, CredentialsConfig } from 'next-auth/providers/credentials';
import type { Logger } from 'pino';
import { type SignInRefusal, writeRefusal } from '../../features/auth/sign-in-refusal';
import { parseJson } from '../transport/json';
import { addressHeader, cookieOf, correlationHeader } from './request-headers';
import { sessionCookie } from './session-cookie';
import { sessionTokenReader } from './session-token';

interface Config {
  readonly executor: Executor;
  readonly log: Logger;
  readonly secret: string;
  readonly secureCookies: boolean;
}

/** What any step of signing in may come to; only the first of these makes a session. */
type Outcome =
  | { readonly outcome: 'signed_in'; readonly userId: string; readonly sessionId: string }
  | { readonly outcome: 'second_factor'; readonly handle: string; readonly factors: (SignInRefusal & { code: 'second_factor' })['factors'] }
  | { readonly outcome: 'wrong' | 'gone' }
  | { readonly outcome: 'locked'; readonly retryAfterSeconds: number };

type Fields = Readonly<Record<string, string>>;
type Step = (given: Fields, request: SignInRequest) => Promise<Outcome>;

/** The ways in, each a form that next-auth takes: a password, what follows it, a passkey by itself. */
export function signInProviders(config: Config): CredentialsConfig<Record<string, CredentialInput>>[] {
  const { executor } = config;
  return [
    provider(config, 'password', ['email', 'password'], (given, request) => signIn(executor, { email: given['email'], password: given['password'] }, request)),
    provider(config, 'second-factor', ['handle', 'kind', 'code', 'response'], ({ handle = '', kind, code, response }, request) =>
      finishSignIn(executor, { handle, proof: kind === 'passkey' ? { kind, response: parseJson(response ?? '') } : { kind, code } }, request)),
    provider(config, 'passkey', ['handle', 'response'], ({ handle = '', response }, request) => passkeySignIn(executor, { handle, response: parseJson(response ?? '') }, request)),
  ];
}

/** Written out: the library's own maker of this object is CommonJS, which Node, bundlers and tests import in three different ways. */
function provider(config: Config, id: string, fields: readonly string[], step: Step): CredentialsConfig<Record<string, CredentialInput>> {
  const requestOf = requestReader(config);
  return {
    id,
    type: 'credentials',
    name: id,
    credentials: Object.fromEntries(fields.map((field) => [field, { type: 'text' }])),
    async authorize(credentials, request) {
      const given = Object.fromEntries(fields.flatMap((field) => (typeof credentials?.[field] === 'string' ? [[field, credentials[field]]] : [])));
      return userOf(await attempt(config.log, async () => step(given, await requestOf(request.headers ?? {}))));
    },
  };
}

/** Next-auth shows the error's message to the browser, so it carries one known word. */
function userOf(outcome: Outcome): User {
  switch (outcome.outcome) {
    case 'signed_in': return { id: outcome.userId, sid: outcome.sessionId };
    case 'second_factor': throw new Error(writeRefusal({ code: 'second_factor', handle: outcome.handle, factors: outcome.factors }));
    case 'locked': throw new Error(writeRefusal({ code: 'locked', retryAfterSeconds: outcome.retryAfterSeconds }));
    default: throw new Error(writeRefusal({ code: outcome.outcome }));
  }
}

async function attempt(log: Logger, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error)) {
      const seconds = error.details['retryAfterSeconds'];
      if (error.code === 'rate_limited' && typeof seconds === 'number') return { outcome: 'locked', retryAfterSeconds: seconds };
      if (error.code === 'unauthenticated' || error.code === 'invalid_input' || error.code === 'malformed') return { outcome: 'wrong' };
    }
    log.error({ error }, 'signing in failed');
    throw new Error(writeRefusal({ code: 'unavailable' }), { cause: error });
  }
}

/** Who asks, from where, and with which session so far: that one ends when another begins. */
function requestReader({ secret, secureCookies }: Config): (headers: NonNullable<RequestInternal['headers']>) => Promise<SignInRequest> {
  const sessionIdOf = sessionTokenReader(secret);
  const { name } = sessionCookie(secureCookies);
  return async (headers) => {
    const text = (header: string) => (typeof headers[header] === 'string' ? headers[header] : undefined);
    const [address, userAgent, token] = [text(addressHeader), text('user-agent'), cookieOf({ cookie: text('cookie') }, name)];
    const replaces = token === undefined ? undefined : await sessionIdOf(token);
    return {
      correlationId: text(correlationHeader) ?? uuidv7(),
      ...(address === undefined ? {} : { address }),
      ...(userAgent === undefined ? {} : { userAgent }),
      ...(replaces === undefined ? {} : { replaces }),
    };
  };
}
