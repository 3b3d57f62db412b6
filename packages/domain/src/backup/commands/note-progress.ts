import { defineCommand } from '@lintel/db';
import { ok, progressInput } from '../contract';
import { backupPolicy } from '../policy';

/** A sign of life with how far it is; leaves no event, for it is over in minutes. Errors: none. */
export const noteBackupProgress = defineCommand({
  name: 'backup.noteProgress',
  summary: 'Note how far a backup is.',
  input: progressInput,
  output: ok,
  permission: 'backup.run',
  events: [],
  async run(tx, { id, partsDone, partsTotal }) {
    tx.authorise(backupPolicy, 'backup.run', {});
    await tx.db.updateTable('backup_run').set({ parts_done: partsDone, parts_total: partsTotal, updated_at: tx.now }).where('id', '=', id).where('state', '=', 'running').execute();
    return {};
  },
});
