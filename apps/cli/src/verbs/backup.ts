import { join, resolve } from 'node:path';
import { chooseFileStore } from '@lintel/adapters/files';
import { backupContext, type BackupPlace, beginBackup, restoreBackup, takeBackup } from '@lintel/domain/backup';
import { verifyBackup } from '@lintel/db/verify-backup';
import type { Command } from 'commander';
import { type Env, readEnv } from '../env';
import { createOutput, type Output } from '../output';
import { exitCodes, verb } from '../verb';

interface WithFiles { readonly files: boolean }

/** `lintel backup` and `lintel restore`. */
export function addBackup(program: Command): void {
  const backup = program.command('backup').description('make and verify backups');

  verb(backup.command('make', { isDefault: true }).argument('[folder]', 'a new folder; by default one below BACKUP_FOLDER').description('write every table, as it stood at one moment, and every stored file; then verify it')
    .option('--no-files', 'leave the stored files out: their store has backups of its own'), async ({ env, executor, output }, given: string | undefined, options: WithFiles) => {
    const folder = given === undefined ? join(env.BACKUP_FOLDER, `lintel-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`) : resolve(given);
    const place = await placeOf(env, options, output);
    const { id } = await executor.execute(beginBackup, { trigger: 'command', folder, isEncrypted: place.passphrase !== undefined }, backupContext());
    const manifest = await takeBackup(executor, { id, folder }, place);
    output.answer({ folder, ...manifest }, `${folder} holds the log to position ${manifest.position}, ${manifest.tables.length} tables${manifest.files === null ? '' : ` and ${manifest.files.count} files`}; every part was read back and is whole.`);
  });

  backup.command('verify').argument('<folder>').description('compare every part of a backup with its checksum; needs no database').option('--json', 'answer as one line of JSON')
    .action(async (folder: string, options: { readonly json?: boolean }) => {
      const output = createOutput(options.json === true);
      const passphrase = readEnv().BACKUP_PASSPHRASE;
      const { findings, parts, bytes, manifest } = await verifyBackup(resolve(folder), {
        ...(passphrase === undefined ? {} : { passphrase }), onProgress: (done, total) => { output.progress(`${done} of ${total} parts`); },
      });
      output.answer({ findings, parts, bytes, position: manifest.position }, findings.length === 0 ? `All ${parts} parts are what was written.` : findings.join('\n'));
      if (findings.length > 0) process.exitCode = exitCodes.attention;
    });

  // Needs no open database, for it makes one.
  program.command('restore').argument('<folder>', 'a backup').description('fill the empty or missing database of DATABASE_URL from a backup, and put the stored files back')
    .option('--no-files', 'leave the stored files as they are').option('--after-epoch <number>', 'the highest restore epoch of any database grown from this backup', Number).option('--json', 'answer as one line of JSON')
    .action(async (folder: string, options: WithFiles & { readonly json?: boolean; readonly afterEpoch?: number }) => {
      const output = createOutput(options.json === true);
      const env = readEnv();
      const { restoreEpoch, manifest } = await restoreBackup(resolve(folder), { ...(await placeOf(env, options, output)), ...(options.afterEpoch === undefined ? {} : { afterEpoch: options.afterEpoch }) });
      output.answer({ restoreEpoch, position: manifest.position }, `The database holds the log to position ${manifest.position} again, in epoch ${restoreEpoch}. Workers start what its deadlines require within a minute.`);
    });
}

async function placeOf(env: Env, { files }: WithFiles, output: Output): Promise<BackupPlace> {
  return {
    databaseUrl: env.DATABASE_URL, files: files ? await chooseFileStore(env) : undefined, passphrase: env.BACKUP_PASSPHRASE,
    onProgress: ({ part, index, total }) => { output.progress(part === 'files' ? `files: ${index}` : `${part}: ${index} of ${total}`); },
  };
}
