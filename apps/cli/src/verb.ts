import type { Command } from 'commander';
import { type Env, readEnv } from './env';
import { createOutput, type Output } from './output';
import { type Session, withSession } from './session';

/** The exit codes: 0 done, 1 could not be done, 2 wrong usage, 3 done, but something needs attention. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, attention: 3 } as const;

export interface VerbContext extends Session {
  readonly output: Output;
}

/** What a verb answers with: nothing when all is well. */
export type Outcome = 'attention' | undefined;

/** Gives a verb `--json`, a session and an exit code. */
export function verb<Arguments extends readonly unknown[]>(
  command: Command, run: (context: VerbContext, ...args: Arguments) => Promise<Outcome | void>,
): Command {
  return command.option('--json', 'answer as one line of JSON').action(async (...given: unknown[]) => {
    const args = given.slice(0, -1) as unknown as Arguments;
    const options = given.at(-2) as { readonly json?: boolean };
    const output = createOutput(options.json === true);
    const env: Env = readEnv();
    const outcome = await withSession(env, (session) => run({ ...session, output }, ...args));
    if (outcome === 'attention') process.exitCode = exitCodes.attention;
  });
}
