import { isDomainError } from '@lintel/kernel';
import { CommanderError, Command } from 'commander';
import { addApiKey } from './verbs/api-key';
import { addAssistant } from './verbs/assistant';
import { addAudit } from './verbs/audit';
import { addBackup } from './verbs/backup';
import { addDemo } from './verbs/demo';
import { addDoctor } from './verbs/doctor';
import { addEvents, addSearch } from './verbs/events';
import { addListings } from './verbs/listings';
import { addMigrate } from './verbs/migrate';
import { addStatus } from './verbs/status';
import { addWorkflows } from './verbs/workflows';
import { exitCodes } from './verb';

/** Runs a verb, given as the words after the program's name, and leaves its exit code in `process.exitCode`. */
export async function runVerb(words: readonly string[]): Promise<void> {
  const program = new Command('lintel').description('Lintel from the command line.').showHelpAfterError('(see --help)').exitOverride()
    .addHelpText('after', '\nExit codes: 0 done, 1 could not be done, 2 wrong usage, 3 done, but something needs attention.');
  for (const add of [addStatus, addDoctor, addMigrate, addDemo, addListings, addEvents, addSearch, addWorkflows, addBackup, addAssistant, addAudit, addApiKey]) add(program);
  try {
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = explain(error, words.includes('--json'));
  }
}

function explain(error: unknown, isJson: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  const message = error instanceof Error ? error.message : String(error);
  const report = isDomainError(error) ? { code: error.code, message, details: error.details } : { code: 'failed', message };
  process.stderr.write(isJson ? `${JSON.stringify({ error: report })}\n` : `${message}\n`);
  return exitCodes.failed;
}
