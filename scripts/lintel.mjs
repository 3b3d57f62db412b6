import { requireNode } from './lib/node-version.mjs';
import { explain } from './lib/setup-error.mjs';

try {
  requireNode();
  const [{ runCommandLine }, { prepareQuietly }, { builtPlan }] = await Promise.all([import('./app/command-line.mjs'), import('./prepare/prepare.mjs'), import('./app/plans.mjs')]);
  await prepareQuietly(['@lintel/cli']);
  process.exit(await runCommandLine(builtPlan().cli, process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
