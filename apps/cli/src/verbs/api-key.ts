import { apiScopes, issueApiKey } from '@lintel/domain/access';
import type { Command } from 'commander';
import { verb } from '../verb';

interface Options {
  readonly as: string;
  readonly scopes: string;
  readonly name: string;
  readonly days?: string;
}

/** `lintel api-key create`. */
export function addApiKey(program: Command): void {
  const keys = program.command('api-key').description("programs' keys");
  verb(
    keys.command('create').description('issue a key; it is shown once').requiredOption('--as <email>', 'whose key it is')
      .requiredOption('--scopes <list>', `comma-separated, of: ${apiScopes.join(', ')}`).option('--name <name>', 'what it is for', 'command line').option('--days <n>', 'days until it expires'),
    async ({ executor, as, output }, options: Options) => {
      const expiresAt = options.days === undefined ? {} : { expiresAt: new Date(Date.now() + Number(options.days) * 86_400_000).toISOString() };
      const issued = await executor.execute(issueApiKey, { name: options.name, scopes: options.scopes.split(',').map((s) => s.trim()), ...expiresAt }, await as(options.as));
      output.answer(issued, `${JSON.stringify(issued, null, 2)}\nKeep the key: it is not shown again.`);
    },
  );
}
