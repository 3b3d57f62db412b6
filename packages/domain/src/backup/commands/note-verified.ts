import { defineCommand } from '@lintel/db';
import { ok, verifiedInput } from '../contract';
import { backupVerified } from '../events';
import { backupPolicy } from '../policy';
import { appendBackup, lockBackup } from '../store';

/**
 * Says that every part of a backup was compared with its checksum, and what was wrong.
 * Events: backup.verified. Errors: not_found.
 */
export const noteBackupVerified = defineCommand({
  name: 'backup.noteVerified',
  summary: 'Note that a backup was verified.',
  input: verifiedInput,
  output: ok,
  permission: 'backup.run',
  events: [backupVerified],
  async run(tx, { id, findings }) {
    tx.authorise(backupPolicy, 'backup.run', {});
    const { version: before } = await lockBackup(tx, id);
    const version = before + 1;
    await tx.db.updateTable('backup_run').set({ version, verified_at: tx.now, verify_error: findings.length === 0 ? null : findings.join('\n') }).where('id', '=', id).execute();
    appendBackup(tx, backupVerified, { id, version }, { findings: findings.length });
    return {};
  },
});
