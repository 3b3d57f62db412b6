import { defineQuery } from '@lintel/db';
import { settingOf, settings } from '../../configuration';
import { expendable, ok } from '../contract';
import { backupPolicy } from '../policy';

/** Scheduled backups beyond those to keep. One that a person asked for is theirs to remove, and the last that was found whole always stays. Errors: none. */
export const listExpendable = defineQuery({
  name: 'backup.listExpendable',
  summary: 'Backups that may go because enough newer ones are kept.',
  input: ok,
  output: expendable,
  permission: 'backup.run',
  async run(scope) {
    scope.authorise(backupPolicy, 'backup.run', {});
    const keep = await settingOf(scope, settings.backupsKept);
    const rows = await scope.db.selectFrom('backup_run').select(['id', 'folder', 'trigger', 'verified_at', 'verify_error']).where('state', '=', 'done').orderBy('id', 'desc').execute();
    const newestWhole = rows.find((row) => row.verified_at !== null && row.verify_error === null)?.id;
    return {
      items: rows.slice(keep).flatMap(({ id, folder, trigger }) => (trigger === 'schedule' && folder !== null && id !== newestWhole ? [{ id, folder }] : [])),
    };
  },
});
