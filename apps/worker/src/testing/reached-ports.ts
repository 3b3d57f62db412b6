import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** `reached`, or why not, of each port. */
export type Outcome = Readonly<Record<'database' | 'mail' | 'files' | 'redis' | 'search' | 'temporal' | 'temporalWorker', string>>;

/** What reach-ports.ts says in a process with this environment. @throws Error with what it complained of when it said nothing */
export async function reachPorts(environment: Readonly<Record<string, string | undefined>>): Promise<Outcome> {
  const running = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('reach-ports.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'pipe'], cwd: fileURLToPath(new URL('../..', import.meta.url)), env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
  });
  const said = { out: '', err: '' };
  running.stdout.on('data', (text: Buffer) => { said.out += text.toString(); });
  running.stderr.on('data', (text: Buffer) => { said.err += text.toString(); });
  await once(running, 'close');
  if (said.out === '') throw new Error(said.err);
  return JSON.parse(said.out) as Outcome;
}
