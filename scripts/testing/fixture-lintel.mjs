// `npm run lintel -- …` with the fixture app in the place of the real one.
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../app/command-line.mjs';

const app = fileURLToPath(new URL('fixture-app.mjs', import.meta.url));
process.exit(await runCommandLine([process.execPath, app, 'cli'], process.argv.slice(2)));
