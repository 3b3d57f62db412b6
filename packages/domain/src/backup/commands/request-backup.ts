import { defineCommand } from '@lintel/db';
import { begun, requestInput } from '../contract';
import { backupFailed, backupRequested } from '../events';
import { backupPolicy } from '../policy';
import { appendBackup, insertBackup } from '../store';

/**
 * Asks for a backup now; a worker begins it within half a minute.
 * Events: backup.requested. Errors: conflict while another is asked for or under way, forbidden.
 */
export const requestBackup = defineCommand({
  name: 'backup.request',
  summary: 'Ask for a backup now.',
  input: requestInput,
  output: begun,
  permission: 'backup.request',
  events: [backupRequested, backupFailed],
  async run(tx, { reason }) {
    tx.authorise(backupPolicy, 'backup.request', {});
    const row = await insertBackup(tx, { state: 'requested', trigger: 'command', folder: null, isEncrypted: false });
    appendBackup(tx, backupRequested, row, {}, reason);
    return { id: row.id };
  },
});
