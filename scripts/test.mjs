import { requireNode } from './lib/node-version.mjs';
import { explain } from './lib/setup-error.mjs';

try {
  requireNode();
  const [{ prepareQuietly }, { runTests }] = await Promise.all([import('./prepare/prepare.mjs'), import('./checks/run-tests.mjs')]);
  await prepareQuietly([]);
  process.exit(await runTests(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  console.log('0 passed, 1 failed');
  process.exit(1);
}
