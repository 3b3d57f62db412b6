import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { ensureBuilt } from '../prepare/build.mjs';
import { ensureInstalled } from '../prepare/install.mjs';
import { whilePreparing } from '../prepare/prepare.mjs';

/** @typedef {import('./app.mjs').Plan} Plan */

/** @param {string} path */
const inClone = (path) => join(root, path);

/** @type {Plan['prepare'][number]} */
const installing = { name: 'Installing packages', work: (report, signal) => whilePreparing(() => ensureInstalled(report, signal), report) };

/** @type {Plan['prepare'][number]} */
const building = { name: 'Building', work: (report, signal) => whilePreparing(() => ensureBuilt(['@lintel/web', '@lintel/worker', '@lintel/cli'], report, signal), report) };

/** Collected rather than let grow with what the machine has: the worker lives on little beside the rows it holds at a time. */
const workerHeap = '--max-old-space-size=384';

/** As it runs for people: built, and as fast as it gets. @returns {Plan} */
export function builtPlan() {
  return {
    prepare: [installing, building],
    cli: [process.execPath, '--enable-source-maps', inClone('apps/cli/dist/main.js')],
    web: { command: [process.execPath, '--enable-source-maps', 'dist/main.js'], cwd: inClone('apps/web') },
    worker: { command: [process.execPath, '--enable-source-maps', workerHeap, 'dist/main.js'], cwd: inClone('apps/worker') },
  };
}

/** As it runs for those who change it: from the sources, started again on every change. @returns {Plan} */
export function sourcePlan() {
  const tsx = inClone('node_modules/.bin/tsx');
  return {
    prepare: [installing],
    cli: [tsx, inClone('apps/cli/src/main.ts')],
    web: { command: [tsx, 'watch', '--clear-screen=false', 'src/server/main.ts'], cwd: inClone('apps/web') },
    worker: { command: [tsx, 'watch', '--clear-screen=false', 'src/main.ts'], cwd: inClone('apps/worker') },
    env: { NODE_ENV: 'development' },
  };
}
