import { join } from 'node:path';
import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { settingOf, settings } from '../../configuration';
import { beginInput, begun, claimed, claimInput } from '../contract';
import { backupFailed, backupStarted } from '../events';
import { backupPolicy } from '../policy';
import { appendBackup, endInterrupted, insertBackup } from '../store';

/**
 * Begins a backup that a person makes by the command line.
 * Events: backup.started; backup.failed of one that was interrupted. Errors: conflict while another is under way.
 */
export const beginBackup = defineCommand({
  name: 'backup.begin',
  summary: 'Note that a backup is begun.',
  input: beginInput,
  output: begun,
  permission: 'backup.run',
  events: [backupStarted, backupFailed],
  async run(tx, { trigger, folder, isEncrypted }) {
    tx.authorise(backupPolicy, 'backup.run', {});
    const row = await insertBackup(tx, { state: 'running', trigger, folder, isEncrypted });
    appendBackup(tx, backupStarted, row, { trigger, isEncrypted });
    return { id: row.id };
  },
});

/**
 * Takes the backup that an operator asked for, or begins one because it is time by the database's clock. Of any number of workers one gets it.
 * Events: backup.started; backup.failed of one that was interrupted. Errors: none.
 */
export const claimBackup = defineCommand({
  name: 'backup.claim',
  summary: 'Take the backup that is asked for or due.',
  input: claimInput,
  output: claimed,
  permission: 'backup.run',
  events: [backupStarted, backupFailed],
  async run(tx, { folder: parent, isEncrypted }) {
    tx.authorise(backupPolicy, 'backup.run', {});
    await tx.lock('backup');
    await endInterrupted(tx);
    const folder = join(parent, `lintel-${tx.now.toISOString().replaceAll(/[:.]/g, '-')}`);
    const row = (await takeRequested(tx, folder, isEncrypted)) ?? (await beginDue(tx, folder, isEncrypted));
    return { id: row?.id ?? null, folder };
  },
});

async function takeRequested(tx: ScopedTransaction, folder: string, isEncrypted: boolean): Promise<{ id: string } | undefined> {
  const row = await tx.db.updateTable('backup_run').set((eb) => ({ state: 'running', folder, is_encrypted: isEncrypted, updated_at: tx.now, version: eb('version', '+', 1) }))
    .where('state', '=', 'requested').returning(['id', 'version']).executeTakeFirst();
  if (row !== undefined) appendBackup(tx, backupStarted, row, { trigger: 'command', isEncrypted });
  return row;
}

/** Counted from the last that began, so that one that fails is not tried again at once; and from the first event: an empty database needs none. */
async function beginDue(tx: ScopedTransaction, folder: string, isEncrypted: boolean): Promise<{ id: string } | undefined> {
  const hours = await settingOf(tx, settings.backupHours);
  if (hours === 0) return undefined;
  const recent = await tx.db.selectFrom('backup_run').select('id').where(sql<boolean>`started_at > now() - make_interval(hours => ${hours})`).limit(1).executeTakeFirst();
  const { last_position: last } = await tx.db.selectFrom('event_sequence').select('last_position').executeTakeFirstOrThrow();
  if (recent !== undefined || last === 0) return undefined;
  const open = await tx.db.selectFrom('backup_run').select('id').where('state', '=', 'running').executeTakeFirst();
  if (open !== undefined) return undefined;
  const row = await insertBackup(tx, { state: 'running', trigger: 'schedule', folder, isEncrypted });
  appendBackup(tx, backupStarted, row, { trigger: 'schedule', isEncrypted });
  return row;
}
