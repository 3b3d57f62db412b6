import { requireNode } from './lib/node-version.mjs';
import { explain } from './lib/setup-error.mjs';

try {
  requireNode();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

const [{ runApp }, { runSession }, { sourcePlan }] = await Promise.all([import('./app/app.mjs'), import('./app/session.mjs'), import('./app/plans.mjs')]);
process.exit(await runSession('npm run dev', (session) => runApp(session, sourcePlan())));
