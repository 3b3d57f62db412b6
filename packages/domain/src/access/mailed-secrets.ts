import type { Scope, ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { hashOfSecret, newSecret } from './secrets';

/** What a mailed secret opens. */
export type MailedPurpose = 'registration' | 'password_reset' | 'email_change' | 'email_change_undo' | 'invitation';

/**
 * Makes the secret that a message carries, and keeps its hash. Called while the message is written, so that the secret lies in no row, no event
 * and no workflow: an attempt to send again carries a secret of its own, and either works.
 */
export async function mintMailedSecret(tx: ScopedTransaction, purpose: MailedPurpose, recordId: string, expiresAt: Date): Promise<string> {
  const secret = newSecret();
  await tx.db.insertInto('mailed_secret').values({ hash: hashOfSecret(secret), purpose, record_id: recordId, created_at: tx.now, expires_at: expiresAt }).execute();
  return secret;
}

/** The record that a mailed secret opens, by the database's clock. Undefined for one that is unknown, for something else, or too old. */
export async function recordOfSecret(scope: Scope, purpose: MailedPurpose, secret: string): Promise<string | undefined> {
  const row = await scope.db.selectFrom('mailed_secret').select('record_id').where('hash', '=', hashOfSecret(secret)).where('purpose', '=', purpose)
    .where('expires_at', '>', sql<Date>`now()`).executeTakeFirst();
  return row?.record_id;
}

/** Makes every secret of a record worthless: it was used, or what it opened is over. */
export async function dropMailedSecrets(tx: ScopedTransaction, recordId: string): Promise<void> {
  await tx.db.deleteFrom('mailed_secret').where('record_id', '=', recordId).execute();
}
