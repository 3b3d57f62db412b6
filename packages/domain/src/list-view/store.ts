import type { Database, ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import { type listViewItem, viewedList, type ViewedList } from './contract';
import { listViewPolicy } from './policy';

export type ListViewRow = Selectable<Database['list_view']>;

/** Where the policy's attributes lie in SQL. */
export const listViewColumns = { id: 'list_view.id', userId: 'list_view.user_id' } as const;

/** Locks one's own view. @throws DomainError not_found, also for a stranger's. */
export async function lockOwnView(tx: ScopedTransaction, id: string): Promise<ListViewRow> {
  const view = await tx.db.selectFrom('list_view').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (view === undefined) throw notFound('list view', id);
  tx.authorise(listViewPolicy, 'listView.own', { id: view.id, userId: view.user_id });
  return view;
}

/** A person's views change one after the other: of two that become the default at once, the later is. Taken before any row is locked. */
export function lockViews(tx: ScopedTransaction): Promise<void> {
  return tx.lock(`list views of ${tx.actor.userId ?? 'nobody'}`);
}

/** The view that a list opens with gives way to another. */
export async function unsetDefault(tx: ScopedTransaction, userId: string, list: ViewedList): Promise<void> {
  await tx.db.updateTable('list_view').set((eb) => ({ is_default: false, version: eb('version', '+', 1) })).where('user_id', '=', userId).where('list', '=', list).where('is_default', '=', true).execute();
}

export function toView(row: ListViewRow): z.infer<typeof listViewItem> {
  return { id: row.id, version: row.version, list: viewedList.parse(row.list), name: row.name, query: row.query, isPinned: row.is_pinned, isDefault: row.is_default };
}
