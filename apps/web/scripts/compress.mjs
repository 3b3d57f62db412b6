import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/**
 * Compresses what `next build` wrote for browsers once, as small as Brotli can, so that the server need not do it badly for each of them.
 * A file that hardly shrinks keeps to itself.
 */
const folder = join(import.meta.dirname, '../.next/static');
const compressible = /\.(?:js|css|svg|json|txt|map)$/;
const worthwhile = 0.9;
const compress = promisify(brotliCompress);

const started = performance.now();
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const paths = entries.filter((entry) => entry.isFile() && compressible.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
let [before, after] = [0, 0];
await Promise.all(paths.map(async (path) => {
  const content = await readFile(path);
  const small = await compress(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
  if (small.length > content.length * worthwhile) return;
  await writeFile(`${path}.br`, small);
  before += content.length;
  after += small.length;
}));
console.log(`.next/static: ${Math.round(before / 1024)} kB as ${Math.round(after / 1024)} kB in ${Math.round(performance.now() - started)} ms`);
