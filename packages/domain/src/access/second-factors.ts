import type { Scope, ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import type { SecondFactor } from './methods';

/** What the person has set up, best first; empty when their password alone lets them in. Recovery codes count only beside something they stand in for. */
export async function secondFactorsOf(scope: Scope, userId: string): Promise<readonly SecondFactor[]> {
  const { rows: [row] } = await sql<{ passkey: boolean; totp: boolean; recovery: boolean }>`
    select exists (select from passkey where user_id = ${userId}) as passkey,
      exists (select from totp where user_id = ${userId} and confirmed_at is not null) as totp,
      exists (select from recovery_code where user_id = ${userId} and used_at is null) as recovery`.execute(scope.db);
  if (row === undefined || !(row.passkey || row.totp)) return [];
  return [...(row.passkey ? (['passkey'] as const) : []), ...(row.totp ? (['totp'] as const) : []), ...(row.recovery ? (['recovery_code'] as const) : [])];
}

/** Recovery codes stand in for a second factor: without one they are nothing, and would come back to life with the next. */
export async function dropIdleRecoveryCodes(tx: ScopedTransaction, userId: string): Promise<void> {
  if ((await secondFactorsOf(tx, userId)).length === 0) await tx.db.deleteFrom('recovery_code').where('user_id', '=', userId).execute();
}
