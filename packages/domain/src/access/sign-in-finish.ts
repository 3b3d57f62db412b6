import type { Executor } from '@lintel/db';
import type { OutputOf } from '@lintel/kernel';
import { finishSession } from './commands/finish-session';
import { signInWithPasskey } from './commands/sign-in-with-passkey';
import { credentialIdOf } from './passkeys';
import { hashOfSecret } from './secrets';
import { signInContext, type SignInRequest } from './sign-in';

const browserOf = (request: SignInRequest) => ({ userAgent: request.userAgent?.slice(0, 400) ?? null, replaces: request.replaces ?? null });

/**
 * Goes on where {@link signIn} asked for a second factor. Wrong, gone and locked are answers. Who it may be is looked up for the log alone; the
 * command decides.
 * @throws DomainError invalid_input.
 */
export async function finishSignIn(executor: Executor, given: { readonly handle: string; readonly proof: unknown }, request: SignInRequest): Promise<OutputOf<typeof finishSession>> {
  const row = await executor.db.kysely.selectFrom('sign_in_challenge').select('user_id').where('handle_hash', '=', hashOfSecret(given.handle)).executeTakeFirst();
  return executor.execute(finishSession, { ...given, ...browserOf(request) }, signInContext(request, row?.user_id ?? null));
}

/** Signs in whoever's passkey signed the challenge. Wrong and gone are answers. @throws DomainError invalid_input. */
export async function passkeySignIn(executor: Executor, given: { readonly handle: string; readonly response: unknown }, request: SignInRequest): Promise<OutputOf<typeof signInWithPasskey>> {
  const name = credentialIdOf(given.response);
  const row = name === undefined ? undefined : await executor.db.kysely.selectFrom('passkey').select('user_id').where('credential_id', '=', name).executeTakeFirst();
  return executor.execute(signInWithPasskey, { ...given, ...browserOf(request) }, signInContext(request, row?.user_id ?? null));
}
