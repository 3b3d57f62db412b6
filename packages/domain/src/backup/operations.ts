import type { Operation } from '@lintel/db';
import { beginBackup, claimBackup } from './commands/begin-backup';
import { noteBackupProgress } from './commands/note-progress';
import { noteBackupRemoved } from './commands/note-removed';
import { noteRestored } from './commands/note-restored';
import { noteBackupVerified } from './commands/note-verified';
import { requestBackup } from './commands/request-backup';
import { settleBackup } from './commands/settle-backup';
import { listBackups } from './queries/list-backups';
import { listExpendable } from './queries/list-expendable';

export const operations = [
  listBackups, requestBackup, beginBackup, claimBackup, noteBackupProgress, settleBackup, noteBackupVerified, noteBackupRemoved, noteRestored, listExpendable,
] as const satisfies readonly Operation[];
