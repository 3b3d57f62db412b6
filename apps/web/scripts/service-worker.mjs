import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = resolve(import.meta.dirname, '..');

/** The service worker as one file. @returns {Promise<string>} */
export async function serviceWorker() {
  const { outputFiles } = await build({
    entryPoints: [resolve(folder, 'src/service-worker/main.ts')], bundle: true, platform: 'browser', target: 'es2022', format: 'iife', minify: true, write: false, logLevel: 'warning', legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

// Run by the build: `node scripts/service-worker.mjs dist/sw.js`.
const [, script = '', outfile] = process.argv;
if (outfile !== undefined && import.meta.url === pathToFileURL(script).href) {
  const { mkdir, writeFile } = await import('node:fs/promises');
  const text = await serviceWorker();
  await mkdir(resolve(folder, 'dist'), { recursive: true });
  await writeFile(resolve(folder, outfile), text);
  console.log(`${outfile}: ${Math.round(text.length / 1024)} kB`);
}
