import { requireNode } from './lib/node-version.mjs';
import { explain } from './lib/setup-error.mjs';

try {
  requireNode();
  const [{ prepareQuietly }, { runBench }] = await Promise.all([import('./prepare/prepare.mjs'), import('./checks/measure.mjs')]);
  await prepareQuietly(['@lintel/web', '@lintel/worker', '@lintel/cli']);
  process.exit(await runBench(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
