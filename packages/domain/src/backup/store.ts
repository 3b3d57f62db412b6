import type { ScopedTransaction } from '@lintel/db';
import { type DataOf, DomainError, type EventDefinition, notFound, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { backupFailed } from './events';

/** One that has not told of itself for so long was interrupted. */
export const silentMinutes = 5;
const isSilent = sql<boolean>`backup_run.updated_at < now() - make_interval(mins => ${silentMinutes})`;

/** Ends those that a killed process left open, so that the next can begin. */
export async function endInterrupted(tx: ScopedTransaction): Promise<void> {
  const rows = await tx.db.updateTable('backup_run')
    .set((eb) => ({ state: 'failed', error: 'It was interrupted.', finished_at: tx.now, version: eb('version', '+', 1) }))
    .where('state', '=', 'running').where(isSilent).returning(['id', 'version']).execute();
  for (const { id, version } of rows) appendBackup(tx, backupFailed, { id, version }, { error: 'It was interrupted.' });
}

export interface NewBackup {
  readonly state: 'requested' | 'running';
  readonly trigger: 'command' | 'schedule';
  readonly folder: string | null;
  readonly isEncrypted: boolean;
}

/** @throws DomainError conflict while another is asked for or under way */
export async function insertBackup(tx: ScopedTransaction, { state, trigger, folder, isEncrypted }: NewBackup): Promise<{ id: string; version: number }> {
  await tx.lock('backup');
  await endInterrupted(tx);
  const open = await tx.db.selectFrom('backup_run').select('state').where('state', 'in', ['requested', 'running']).executeTakeFirst();
  if (open !== undefined) throw new DomainError('conflict', `Another backup is ${open.state === 'running' ? 'under way' : 'about to begin'}.`, { state: open.state });
  return tx.db.insertInto('backup_run')
    .values({ id: uuidv7(), state, trigger, folder, is_encrypted: isEncrypted, requested_by: tx.actor.userId, started_at: tx.now, updated_at: tx.now }).returning(['id', 'version']).executeTakeFirstOrThrow();
}

export async function lockBackup(tx: ScopedTransaction, id: string) {
  const row = await tx.db.selectFrom('backup_run').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw notFound('backup', id);
  return row;
}

export function appendBackup<Data>(tx: ScopedTransaction, definition: EventDefinition<string, Data>, { id, version }: { readonly id: string; readonly version: number }, data: DataOf<EventDefinition<string, Data>>, reason?: string): void {
  tx.append(definition, { aggregateId: id, aggregateVersion: version, organisationId: null, data, ...(reason === undefined ? {} : { reason }) });
}
