export { beginBackup, claimBackup } from './commands/begin-backup';
export { noteBackupVerified } from './commands/note-verified';
export { requestBackup } from './commands/request-backup';
export { backupFailed, backupFinished, backupRemoved, backupRequested, backupStarted, backupVerified, databaseRestored } from './events';
export { operations } from './operations';
export { backupPolicy } from './policy';
export { listBackups } from './queries/list-backups';
export { backupContext, type BackupPlace, removeExpendable, restoreBackup, takeBackup } from './take';
