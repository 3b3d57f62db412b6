import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import type { Database } from '@lintel/db';
import type { Insertable, Selectable } from 'kysely';
import { hashOfSecret, newSecret } from './secrets';

export type ChallengeRow = Selectable<Database['sign_in_challenge']>;
export type ChallengePurpose = 'second_factor' | 'passkey_sign_in' | 'passkey_registration' | 'passkey_step_up';

const minutes = 10;

/** Asks a browser to prove something within minutes. The handle is all it needs to come back with. */
export async function openChallenge(
  tx: ScopedTransaction, purpose: ChallengePurpose, about: Pick<Insertable<Database['sign_in_challenge']>, 'user_id' | 'session_id' | 'webauthn' | 'checked_hash' | 'methods' | 'connection_id'>,
): Promise<{ readonly handle: string; readonly expiresAt: string }> {
  const handle = newSecret();
  const expiresAt = new Date(tx.now.getTime() + minutes * 60_000);
  await tx.db.insertInto('sign_in_challenge').values({
    id: uuidv7(), purpose, handle_hash: hashOfSecret(handle), created_at: tx.now, expires_at: expiresAt, ...about,
  }).execute();
  return { handle, expiresAt: expiresAt.toISOString() };
}

/** Locks the challenge until the transaction ends. Undefined when there is none, it is another's purpose, was used, or has run out by the database's clock. */
export async function lockChallenge(tx: ScopedTransaction, purpose: ChallengePurpose, handle: string): Promise<ChallengeRow | undefined> {
  return tx.db.selectFrom('sign_in_challenge').selectAll().where('handle_hash', '=', hashOfSecret(handle)).where('purpose', '=', purpose)
    .where('used_at', 'is', null).where('expires_at', '>', tx.now).forUpdate().executeTakeFirst();
}

export async function useChallenge(tx: ScopedTransaction, id: string): Promise<void> {
  await tx.db.updateTable('sign_in_challenge').set({ used_at: tx.now }).where('id', '=', id).execute();
}
