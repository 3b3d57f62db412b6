import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../../../', import.meta.url));

/** A file of real data, looked for in LINTEL_DATA or beside the clone; undefined where it is not. */
export function dataFile(name: string): string | undefined {
  const file = join(process.env['LINTEL_DATA'] ?? resolve(root, '../shared/data'), name);
  return existsSync(file) ? file : undefined;
}
