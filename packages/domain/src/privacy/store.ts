import type { Database, Scope, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { Selectable } from 'kysely';
import type { Person } from './rows';

export type ExportRow = Selectable<Database['personal_export']> & { readonly status: 'queued' | 'building' | 'ready' | 'failed' | 'expired' };
export type DeletionRow = Selectable<Database['account_deletion']> & { readonly status: 'pending' | 'erasing' | 'done' | 'cancelled' };

/** @throws DomainError not_found */
export async function lockExport(tx: ScopedTransaction, id: string): Promise<ExportRow> {
  const row = await tx.db.selectFrom('personal_export').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('copy of personal data', id);
  return row as ExportRow;
}

/** @throws DomainError not_found */
export async function findExport(scope: Scope, id: string): Promise<ExportRow> {
  const row = await scope.db.selectFrom('personal_export').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('copy of personal data', id);
  return row as ExportRow;
}

/** @throws DomainError not_found */
export async function lockDeletion(tx: ScopedTransaction, id: string): Promise<DeletionRow> {
  const row = await tx.db.selectFrom('account_deletion').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('deletion of an account', id);
  return row as DeletionRow;
}

/** The deletion of an account that is under way, if any. */
export async function openDeletion(scope: Scope, userId: string): Promise<DeletionRow | undefined> {
  const row = await scope.db.selectFrom('account_deletion').selectAll().where('user_id', '=', userId).where('status', 'in', ['pending', 'erasing']).executeTakeFirst();
  return row as DeletionRow | undefined;
}

export const deletionOf = (row: DeletionRow) => ({
  id: row.id, userId: row.user_id, status: row.status, dueAt: row.due_at.toISOString(), createdAt: row.created_at.toISOString(), endedAt: row.ended_at?.toISOString() ?? null, version: row.version,
});

/** @throws DomainError not_found */
export async function personOf(scope: Scope, userId: string): Promise<Person> {
  const row = await scope.db.selectFrom('app_user').select(['id', 'email']).where('id', '=', userId).executeTakeFirst();
  if (row === undefined) throw notFound('user', userId);
  return row;
}

/** Locks the account. @throws DomainError not_found */
export async function lockAccount(tx: ScopedTransaction, id: string): Promise<{ readonly id: string; readonly status: string }> {
  const row = await tx.db.selectFrom('app_user').select(['id', 'status']).where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('user', id);
  return row;
}

/** Copies of a person's that are not over. */
export async function openExports(tx: ScopedTransaction, userId: string): Promise<readonly ExportRow[]> {
  return (await tx.db.selectFrom('personal_export').selectAll().where('user_id', '=', userId).where('status', 'in', ['queued', 'building', 'ready']).forUpdate().execute()) as readonly ExportRow[];
}
