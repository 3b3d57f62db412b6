import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../permissions/matrix-case';
import { beginBackup, claimBackup } from './commands/begin-backup';
import { noteBackupProgress } from './commands/note-progress';
import { noteBackupRemoved } from './commands/note-removed';
import { noteRestored } from './commands/note-restored';
import { noteBackupVerified } from './commands/note-verified';
import { requestBackup } from './commands/request-backup';
import { settleBackup } from './commands/settle-backup';
import { listBackups } from './queries/list-backups';
import { listExpendable } from './queries/list-expendable';

const operators: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', platform_operator: 'allowed', system: 'allowed', otherwise: 'forbidden' };
const programs: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };

async function running({ db }: Arrangement): Promise<string> {
  const id = uuidv7();
  await db.insertInto('backup_run').values({ id, state: 'running', trigger: 'schedule', folder: '/backups/one' }).execute();
  return id;
}

const isEncrypted = false;

export const backupMatrix: readonly MatrixCase[] = [
  { operation: listBackups, expected: operators, input: () => ({}) },
  { operation: requestBackup, expected: operators, input: () => ({ reason: 'as asked' }) },
  { operation: beginBackup, expected: programs, input: () => ({ trigger: 'command', folder: '/backups/one', isEncrypted }) },
  { operation: claimBackup, expected: programs, input: () => ({ folder: '/backups', isEncrypted }) },
  { operation: noteBackupProgress, expected: programs, input: async (at) => ({ id: await running(at), partsDone: 1, partsTotal: 2 }) },
  { operation: settleBackup, expected: programs, input: async (at) => ({ id: await running(at), result: { state: 'failed', error: 'The disk is full.' } }) },
  { operation: noteBackupVerified, expected: programs, input: async (at) => ({ id: await running(at), findings: [] }) },
  { operation: noteBackupRemoved, expected: programs, input: async (at) => ({ id: await running(at) }) },
  { operation: noteRestored, expected: programs, input: () => ({ backupId: null, position: 0, rows: 0, bytes: 0, files: 0 }) },
  { operation: listExpendable, expected: programs, input: () => ({}) },
];
