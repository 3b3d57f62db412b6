import { requireNode } from './lib/node-version.mjs';
import { explain } from './lib/setup-error.mjs';

try {
  requireNode();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

// Loaded only now: an older Node could not even read what follows.
const [{ runApp }, { runSession }, { builtPlan }] = await Promise.all([import('./app/app.mjs'), import('./app/session.mjs'), import('./app/plans.mjs')]);
process.exit(await runSession('npm start', (session) => runApp(session, builtPlan())));
