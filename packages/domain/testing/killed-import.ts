import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Runs import-child.ts with these arguments and kills it once its first batch is written. Resolves with the rows it had told of. */
export async function killedImport(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./import-child.ts', import.meta.url)), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  let told = 0;
  child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
  child.stdout.on('data', (text: Buffer) => {
    told = Math.max(told, ...text.toString().trim().split('\n').map(Number));
    child.kill('SIGKILL');
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== null) throw new Error(`The import ended by itself (${code}): ${said.join('')}`);
  return told;
}
