import { mkdir } from 'node:fs/promises';
import type { FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { backupContext, claimBackup, removeExpendable, takeBackup } from '@lintel/domain/backup';
import type { Logger } from 'pino';

export interface BackupUpkeep {
  readonly executor: Executor;
  readonly log: Logger;
  readonly databaseUrl: string;
  readonly files: FileStore;
  /** Where backups lie. */
  readonly folder: string;
  readonly passphrase: string | undefined;
}

/** Makes the backup that is asked for or due, and removes those beyond the ones to keep. Any number of workers may look; one gets it. */
export async function tendBackups({ executor, log, databaseUrl, files, folder: parent, passphrase }: BackupUpkeep): Promise<void> {
  const { id, folder } = await executor.execute(claimBackup, { folder: parent, isEncrypted: passphrase !== undefined }, backupContext());
  if (id === null) return;
  await mkdir(parent, { recursive: true });
  const { position } = await takeBackup(executor, { id, folder }, { databaseUrl, files, passphrase });
  const removed = await removeExpendable(executor);
  log.info({ folder, position, removed }, 'a backup was made and verified');
}
