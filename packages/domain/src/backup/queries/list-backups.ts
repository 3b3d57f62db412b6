import { defineQuery, type Scope } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { settingOf, settings } from '../../configuration';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { type BackupItem, backupListInput, backupPage, type BackupState } from '../contract';
import { backupPolicy } from '../policy';
import { silentMinutes } from '../store';

/** Backups begun, the newest first, and whether one is overdue. Errors: forbidden, malformed. */
export const listBackups = defineQuery({
  name: 'backup.list',
  summary: 'Backups taken, verified and removed, the newest first.',
  input: backupListInput,
  output: backupPage,
  permission: 'backup.view',
  async run(scope, { cursor, limit }) {
    scope.authorise(backupPolicy, 'backup.view', {});
    const [page, schedule] = await Promise.all([pageOfBackups(scope, cursor, limit), scheduleOf(scope)]);
    return { ...page, ...schedule };
  },
});

async function pageOfBackups(scope: Scope, cursor: string | undefined, limit: number) {
  let backups = scope.db.selectFrom('backup_run').leftJoin('app_user as u', 'u.id', 'backup_run.requested_by').selectAll('backup_run').select('u.name as requester')
    .select(sql<boolean>`backup_run.updated_at < now() - make_interval(mins => ${silentMinutes})`.as('is_silent')).orderBy('backup_run.id', 'desc').limit(limit + 1);
  if (cursor !== undefined) backups = backups.where('backup_run.id', '<', readKeyCursor(z.uuid(), cursor));
  return pageFrom(await backups.execute(), limit, (row): BackupItem => ({
    id: row.id, state: row.state === 'running' && row.is_silent ? 'interrupted' : (row.state as BackupState), trigger: row.trigger as BackupItem['trigger'], folder: row.folder,
    requestedBy: row.requester, isEncrypted: row.is_encrypted, partsTotal: row.parts_total, partsDone: row.parts_done, rows: row.rows, bytes: row.bytes, files: row.files,
    position: row.position, restoreEpoch: row.restore_epoch, error: row.error, startedAt: row.started_at.toISOString(), finishedAt: row.finished_at?.toISOString() ?? null,
    verifiedAt: row.verified_at?.toISOString() ?? null, verifyError: row.verify_error,
  }), (row) => keyCursor(row.id));
}

async function scheduleOf(scope: Scope) {
  const everyHours = await settingOf(scope, settings.backupHours);
  const keep = await settingOf(scope, settings.backupsKept);
  const { rows: [last] } = await sql<{ at: Date | null; is_overdue: boolean }>`
    select max(finished_at) as at, coalesce(max(finished_at), '-infinity') < now() - make_interval(hours => ${everyHours + 1}) as is_overdue
    from backup_run where state = 'done' and verify_error is null`.execute(scope.db);
  return { everyHours, keep, lastGoodAt: last?.at?.toISOString() ?? null, isOverdue: everyHours > 0 && last?.is_overdue === true };
}
