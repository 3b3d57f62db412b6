import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles an app's server into one file: `node ../../scripts/bundle.mjs src/main.ts dist/main.js`, run from the app's folder. Our own packages
 * are TypeScript sources and go in, with every plain library; what is native, loads files beside itself or bundles by itself stays outside and
 * must be among the app's own dependencies, so that it is found at run time.
 */
const staysOutside = [
  'next', 'next/*', 'react', 'react-dom', 'sharp', '@node-rs/*', '@temporalio/*', 'pg-native', 'esbuild', '@swc/*', 'pino',
];

const [entry, outfile] = process.argv.slice(2);
if (entry === undefined || outfile === undefined) {
  console.error('Usage: node bundle.mjs ENTRY OUTFILE');
  process.exit(2);
}

/**
 * Leaves libraries out of the source map: theirs would be nine tenths of it, and Node keeps it whole in memory from the first error's stack on.
 * @type {import('esbuild').Plugin}
 */
const mapOnlyOurs = {
  name: 'map only ours',
  setup({ onLoad }) {
    const nothing = `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from('{"version":3,"sources":[""],"mappings":"AAAA"}').toString('base64')}`;
    onLoad({ filter: /node_modules.*\.[cm]?js$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8') + nothing, loader: 'default' }));
  },
};

const started = performance.now();
const result = await build({
  entryPoints: [resolve(entry)],
  outfile: resolve(outfile),
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  external: staysOutside,
  sourcemap: 'linked',
  sourcesContent: false,
  // Without comments, whose one curly quote would make Node hold the whole text at two bytes a character.
  minifyWhitespace: true,
  keepNames: true,
  plugins: [mapOnlyOurs],
  metafile: true,
  logLevel: 'warning',
  // CommonJS libraries inside an ES module still ask for these.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url); const __filename = import.meta.filename; const __dirname = import.meta.dirname;",
  },
});

const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const [output] = Object.values(result.metafile.outputs).filter((o) => o.entryPoint !== undefined);
/** Asked for only by calls we do not make: pg's native driver, the digests of the Redis client. */
const optional = new Set(['pg-native', '@node-rs/xxhash']);
const missing = [...new Set((output?.imports ?? []).filter((i) => i.external && !isBuiltIn(i.path)).map((i) => packageOf(i.path)))]
  .filter((name) => !(name in dependencies) && !(name in optionalDependencies) && !optional.has(name));
if (missing.length > 0) {
  console.error(`${basename(outfile)} needs at run time what package.json does not name: ${missing.join(', ')}`);
  process.exit(1);
}
console.log(`${outfile}: ${Math.round((output?.bytes ?? 0) / 1024)} kB in ${Math.round(performance.now() - started)} ms`);

/** @param {string} path */
function isBuiltIn(path) {
  return path.startsWith('node:') || process.getBuiltinModule(path) !== undefined;
}

/** @param {string} path */
function packageOf(path) {
  return path.split('/').slice(0, path.startsWith('@') ? 2 : 1).join('/');
}
