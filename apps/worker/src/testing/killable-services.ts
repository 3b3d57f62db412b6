import { readFileSync } from 'node:fs';

/**
 * Ways to kill the servers beneath the tests, where whoever started them starts them again: SOAK_SERVICES names a file of their process ids,
 * which is written anew after each start. None where the servers are also others'.
 */
export function killableServices(): ReadonlyMap<string, () => void> {
  const file = process.env['SOAK_SERVICES'];
  if (file === undefined || file === '') return new Map();
  const pids = () => JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
  return new Map(Object.keys(pids()).map((name) => [name, () => {
    try {
      const pid = pids()[name];
      // 0 would mean this process and all beside it.
      if (pid !== undefined && pid > 0) process.kill(pid, 'SIGKILL');
    } catch {
      // Killed already, and not yet started again.
    }
  }]));
}
