import { type Executor, parseInput } from '@lintel/db';
import { DomainError, isDomainError, type OutputOf, type RequestContext, system } from '@lintel/kernel';
import { countAttempt } from './attempts';
import { startSession } from './commands/start-session';
import { signInInput } from './contract';
import type { SignInMethod } from './methods';
import { needsRehash, passwordFits, rehash } from './passwords';

export interface SignInRequest {
  readonly correlationId: string;
  readonly address?: string;
  readonly userAgent?: string;
  /** The session the browser came with: it ends when another begins. */
  readonly replaces?: string;
}

/** Signed in, or asked for a second factor: then `handle` names the challenge to come back with. */
export type SignInOutcome = OutputOf<typeof startSession>;

/** What was proved of a person before they are let in. */
export interface Proof {
  readonly userId: string;
  readonly methods: readonly SignInMethod[];
  /** The hash their password was checked against; null when it was not asked for. */
  readonly checkedHash: string | null;
  /** Counters of the attempt, forgiven when it succeeds. */
  readonly buckets?: readonly string[];
}

/**
 * Signs a person in by e-mail address and password. The count of the attempt is committed first and the password is checked between
 * transactions, so that a slow check holds no connection and no lock; the command that follows makes sure nothing changed meanwhile.
 * @throws DomainError unauthenticated — the same words and the same time for a wrong password, an unknown address and a suspended account;
 * rate_limited with `retryAfterSeconds`; invalid_input.
 */
export async function signIn(executor: Executor, input: unknown, request: SignInRequest): Promise<SignInOutcome> {
  const { email, password } = parseInput(signInInput, input);
  const attempt = await countAttempt(executor.db, email, request.address);
  if ('retryAfterSeconds' in attempt) throw tooMany(attempt.retryAfterSeconds);
  const account = await executor.db.kysely.selectFrom('app_user').innerJoin('credential', 'credential.user_id', 'app_user.id')
    .select(['app_user.id', 'credential.hash', 'app_user.status']).where('app_user.email', '=', email).executeTakeFirst();
  const fits = await passwordFits(account?.hash, password);
  if (account === undefined || !fits || account.status !== 'active') throw wrong();
  const checkedHash = needsRehash(account.hash) ? await rehash(executor.db, account.id, account.hash, password) : account.hash;
  try {
    return await admit(executor, { userId: account.id, methods: ['password'], checkedHash, buckets: attempt.buckets }, request);
  } catch (error) {
    throw isDomainError(error) && error.code === 'conflict' ? wrong(error) : error;
  }
}

/**
 * Lets a person in who was checked by any way there is; the one way to a session. Asks for a second factor where they have one.
 * @throws DomainError conflict when the account was suspended, or its password changed, meanwhile.
 */
export async function admit(executor: Executor, proof: Proof, request: SignInRequest): Promise<SignInOutcome> {
  const { userId, methods, checkedHash, buckets = [] } = proof;
  return executor.execute(
    startSession, { userId, methods, checkedHash, buckets, userAgent: request.userAgent?.slice(0, 400) ?? null, replaces: request.replaces ?? null },
    signInContext(request, userId),
  );
}

/** Signing in is done by the system in the name of whoever signs in. */
export function signInContext(request: SignInRequest, userId: string | null): RequestContext {
  return {
    actor: { ...system, userId }, origin: 'screen', correlationId: request.correlationId, causationId: null,
    ...(request.address === undefined ? {} : { address: request.address }),
  };
}

function wrong(cause?: unknown): DomainError {
  return new DomainError('unauthenticated', 'The e-mail address or the password is wrong.', {}, { cause });
}

function tooMany(retryAfterSeconds: number): DomainError {
  return new DomainError('rate_limited', `Too many attempts. Try again in ${retryAfterSeconds} seconds.`, { retryAfterSeconds });
}
