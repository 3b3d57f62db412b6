import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { ok } from '../contract';
import { backupRemoved } from '../events';
import { backupPolicy } from '../policy';
import { appendBackup, lockBackup } from '../store';

/**
 * Says that a backup's folder is gone.
 * Events: backup.removed. Errors: not_found.
 */
export const noteBackupRemoved = defineCommand({
  name: 'backup.noteRemoved',
  summary: 'Note that a backup was removed.',
  input: z.object({ id }),
  output: ok,
  permission: 'backup.run',
  events: [backupRemoved],
  async run(tx, input) {
    tx.authorise(backupPolicy, 'backup.run', {});
    const row = await lockBackup(tx, input.id);
    if (row.state !== 'done') return {};
    const version = row.version + 1;
    await tx.db.updateTable('backup_run').set({ version, state: 'removed', updated_at: tx.now }).where('id', '=', input.id).execute();
    appendBackup(tx, backupRemoved, { id: input.id, version }, {});
    return {};
  },
});
