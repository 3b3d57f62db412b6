import { defineCommand } from '@lintel/db';
import { ok, settleInput } from '../contract';
import { backupFailed, backupFinished } from '../events';
import { backupPolicy } from '../policy';
import { appendBackup, lockBackup } from '../store';

/**
 * Says how a backup ended. Once: a second answer changes nothing.
 * Events: backup.finished or backup.failed. Errors: not_found.
 */
export const settleBackup = defineCommand({
  name: 'backup.settle',
  summary: 'Note how a backup ended.',
  input: settleInput,
  output: ok,
  permission: 'backup.run',
  events: [backupFinished, backupFailed],
  async run(tx, { id, result }) {
    tx.authorise(backupPolicy, 'backup.run', {});
    const row = await lockBackup(tx, id);
    if (row.state !== 'running') return {};
    const version = row.version + 1;
    const common = { version, updated_at: tx.now, finished_at: tx.now };
    if (result.state === 'failed') {
      await tx.db.updateTable('backup_run').set({ ...common, state: 'failed', error: result.error }).where('id', '=', id).execute();
      appendBackup(tx, backupFailed, { id, version }, { error: result.error });
      return {};
    }
    const { position, restoreEpoch, rows, bytes, files } = result;
    await tx.db.updateTable('backup_run').set((eb) => ({ ...common, state: 'done', position, restore_epoch: restoreEpoch, rows, bytes, files, parts_done: eb.fn.coalesce('parts_total', 'parts_done') }))
      .where('id', '=', id).execute();
    appendBackup(tx, backupFinished, { id, version }, { position, restoreEpoch, rows, bytes, files });
    return {};
  },
});
