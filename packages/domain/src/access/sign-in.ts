import { type Executor, parseInput } from '@lintel/db';
import { DomainError, isDomainError, type OutputOf, type RequestContext, system } from '@lintel/kernel';
import { countAttempt } from './attempts';
import { startSession } from './commands/start-session';
import { signInInput } from './contract';
import { passwordFits } from './passwords';

export interface SignInRequest {
  readonly correlationId: string;
  readonly address?: string;
  readonly userAgent?: string;
}

export type SignedIn = OutputOf<typeof startSession> & { readonly userId: string };

/**
 * Signs a person in by e-mail address and password. The count of the attempt is committed first and the password is checked between
 * transactions, so that a slow check holds no connection and no lock; the command that follows makes sure nothing changed meanwhile.
 * @throws DomainError unauthenticated — the same words and the same time for a wrong password, an unknown address and a suspended account;
 * rate_limited with `retryAfterSeconds`; invalid_input.
 */
export async function signIn(executor: Executor, input: unknown, request: SignInRequest): Promise<SignedIn> {
  const { email, password } = parseInput(signInInput, input);
  const attempt = await countAttempt(executor.db, email, request.address);
  if ('retryAfterSeconds' in attempt) throw tooMany(attempt.retryAfterSeconds);
  const account = await executor.db.kysely.selectFrom('app_user').innerJoin('credential', 'credential.user_id', 'app_user.id')
    .select(['app_user.id', 'credential.hash', 'app_user.status']).where('app_user.email', '=', email).executeTakeFirst();
  const fits = await passwordFits(account?.hash, password);
  if (account === undefined || !fits || account.status !== 'active') throw wrong();
  const context: RequestContext = {
    actor: { ...system, userId: account.id }, origin: 'screen', correlationId: request.correlationId, causationId: null,
    ...(request.address === undefined ? {} : { address: request.address }),
  };
  try {
    const started = await executor.execute(
      startSession, { userId: account.id, checkedHash: account.hash, buckets: attempt.buckets, userAgent: request.userAgent?.slice(0, 400) ?? null }, context,
    );
    return { ...started, userId: account.id };
  } catch (error) {
    throw isDomainError(error) && error.code === 'conflict' ? wrong(error) : error;
  }
}

function wrong(cause?: unknown): DomainError {
  return new DomainError('unauthenticated', 'The e-mail address or the password is wrong.', {}, { cause });
}

function tooMany(retryAfterSeconds: number): DomainError {
  return new DomainError('rate_limited', `Too many attempts. Try again in ${retryAfterSeconds} seconds.`, { retryAfterSeconds });
}
