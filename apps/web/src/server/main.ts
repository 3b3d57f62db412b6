import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Env, readEnv } from '../env';
import { compose } from './compose';
import { createDoors } from './doors';
import { publishLintel } from './lintel';
import { createLog } from './observability/log';
import { reportTo, requestFinished } from './observability/requests';
import { startHealthReports } from './operations/report-health';
import { createPages } from './pages';
import { stopOnSignal } from './stop';
import { createFront } from './transport/front';
import { listen } from './transport/listen';

/** Shorter than what a supervisor waits before it kills. */
const stopWithinMs = 4_000;

async function start(env: Env): Promise<void> {
  const isDevelopment = env.NODE_ENV === 'development';
  // This file is src/server/main.ts in development and dist/main.js once bundled.
  const folder = resolve(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../..' : '..');
  const { version } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as { readonly version: string };
  const log = createLog(env.LOG_LEVEL);
  const composition = await compose(env, log, version);
  publishLintel(composition.lintel);
  const pages = createPages({ isDevelopment, folder, host: env.HOST, port: env.PORT });
  const { doors, close: closeDoors } = createDoors(composition, pages, version);
  const server = createFront({
    doors, trustedProxies: env.TRUSTED_PROXIES, tracing: composition.tracing, finished: requestFinished(composition.metrics, composition.failures, log), report: reportTo(log),
  });
  pages.attach(server);
  const health = startHealthReports({ db: composition.db, log, dependencies: composition.dependencies, guards: composition.guards, version, failures: composition.failures });
  const port = await listen(server, env.PORT, env.HOST);
  stopOnSignal({ log, withinMs: stopWithinMs, server, steps: [['doors', closeDoors], ['pages', () => pages.close()], ['health', () => health.stop()], ['composition', () => composition.close()]] });
  await pages.prepared;
  log.info({ port, url: env.APP_URL, version }, 'web is ready');
}

try {
  await start(readEnv());
} catch (error) {
  // For the person who started this: one sentence, not a stack.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
