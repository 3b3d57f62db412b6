// `npm start` with the fixture app in the place of the real one.
import { fileURLToPath } from 'node:url';
import { runApp } from '../app/app.mjs';
import { runSession } from '../app/session.mjs';

const app = fileURLToPath(new URL('fixture-app.mjs', import.meta.url));
const part = (/** @type {string} */ name) => [process.execPath, app, name];
const plan = { prepare: [], cli: part('cli'), web: { command: part('web'), cwd: process.cwd() }, worker: { command: part('worker'), cwd: process.cwd() } };
process.exit(await runSession('npm start', (session) => runApp(session, plan)));
