import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { ok, restoredInput } from '../contract';
import { backupFailed, backupFinished, databaseRestored } from '../events';
import { backupPolicy } from '../policy';
import { appendBackup } from '../store';

/**
 * The first thing said in a database that was filled from a backup. That backup was still under way when it was taken of itself: it is done.
 * Events: backup.restored, and backup.finished or backup.failed of what the backup holds as under way. Errors: none.
 */
export const noteRestored = defineCommand({
  name: 'backup.noteRestored',
  summary: 'Note that this database was filled from a backup.',
  input: restoredInput,
  output: ok,
  permission: 'backup.run',
  events: [databaseRestored, backupFinished, backupFailed],
  async run(tx, { backupId, position, rows, bytes, files }) {
    tx.authorise(backupPolicy, 'backup.run', {});
    const { restore_epoch: restoreEpoch } = await tx.db.selectFrom('event_sequence').select('restore_epoch').executeTakeFirstOrThrow();
    const open = await tx.db.selectFrom('backup_run').select(['id', 'version']).where('state', 'in', ['requested', 'running']).forUpdate().execute();
    for (const { id, version: before } of open) {
      const version = before + 1;
      const common = { version, updated_at: tx.now, finished_at: tx.now };
      if (id === backupId) {
        await tx.db.updateTable('backup_run').set({ ...common, state: 'done', position, restore_epoch: restoreEpoch - 1, rows, bytes, files }).where('id', '=', id).execute();
        appendBackup(tx, backupFinished, { id, version }, { position, restoreEpoch: restoreEpoch - 1, rows, bytes, files });
      } else {
        const error = 'The database was restored meanwhile.';
        await tx.db.updateTable('backup_run').set({ ...common, state: 'failed', error }).where('id', '=', id).execute();
        appendBackup(tx, backupFailed, { id, version }, { error });
      }
    }
    appendBackup(tx, databaseRestored, { id: uuidv7(), version: 1 }, { position, restoreEpoch, backupId });
    return {};
  },
});
