import { migrate } from '@lintel/db/migrate';
import type { Command } from 'commander';
import { readEnv } from '../env';
import { createOutput } from '../output';

/** `lintel migrate`: needs no open database, for it may have to make one. */
export function addMigrate(program: Command): void {
  program.command('migrate').description('bring the database to this version').option('--json', 'answer as one line of JSON')
    .action(async (options: { readonly json?: boolean }) => {
      const output = createOutput(options.json === true);
      const started = performance.now();
      const applied = await migrate(readEnv().DATABASE_URL, { onProgress: (step) => { output.progress(`migration ${step.index} of ${step.total}: ${step.name.replace(/^\d+_/, '').replaceAll('_', ' ')}`); } });
      output.answer({ applied, seconds: (performance.now() - started) / 1000 }, applied.length === 0 ? 'The database is up to date.' : `The database is up to date: ${applied.length} ${applied.length === 1 ? 'migration' : 'migrations'} applied.`);
    });
}
