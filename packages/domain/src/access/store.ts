import type { Database, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { Selectable, Updateable } from 'kysely';

export type UserRow = Selectable<Database['app_user']> & { readonly status: 'active' | 'suspended' };
export type SessionRow = Selectable<Database['session']>;
export type ApiKeyRow = Selectable<Database['api_key']>;

/**
 * Locks the account until the transaction ends.
 * @throws DomainError not_found; stale_version when it moved on from the version the person looked at.
 */
export async function lockUser(tx: ScopedTransaction, id: string): Promise<UserRow> {
  const row = await tx.db.selectFrom('app_user').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('user', id);
  return row as UserRow;
}

/** Writes a change of the account and raises its version. */
export async function updateUser(tx: ScopedTransaction, user: UserRow, patch: Updateable<Database['app_user']>): Promise<UserRow> {
  const row = await tx.db.updateTable('app_user').set({ ...patch, version: user.version + 1 }).where('id', '=', user.id).returningAll().executeTakeFirstOrThrow();
  return row as UserRow;
}

/** @throws DomainError not_found */
export async function lockSession(tx: ScopedTransaction, id: string): Promise<SessionRow> {
  const row = await tx.db.selectFrom('session').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('session', id);
  return row;
}

/** @throws DomainError not_found */
export async function lockApiKey(tx: ScopedTransaction, id: string): Promise<ApiKeyRow> {
  const row = await tx.db.selectFrom('api_key').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('API key', id);
  return row;
}
