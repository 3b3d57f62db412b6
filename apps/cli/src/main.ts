import { isDomainError } from '@lintel/kernel';
import { CommanderError, Command } from 'commander';
import { addApiKey } from './verbs/api-key';
import { addDemo } from './verbs/demo';
import { addEvents, addSearch } from './verbs/events';
import { addListings } from './verbs/listings';
import { addMigrate } from './verbs/migrate';
import { addStatus } from './verbs/status';
import { exitCodes } from './verb';

const program = new Command('lintel').description('Lintel from the command line.').showHelpAfterError('(see --help)').exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 1 could not be done, 2 wrong usage, 3 done, but something needs attention.');
for (const add of [addStatus, addMigrate, addDemo, addListings, addEvents, addSearch, addApiKey]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  const isJson = process.argv.includes('--json');
  const message = error instanceof Error ? error.message : String(error);
  const report = isDomainError(error) ? { code: error.code, message, details: error.details } : { code: 'failed', message };
  process.stderr.write(isJson ? `${JSON.stringify({ error: report })}\n` : `${message}\n`);
  return exitCodes.failed;
}
