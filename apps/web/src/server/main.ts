import { resolve } from 'node:path';
import next from 'next';
import { announceAddress, type Env, readEnv } from '../env';
import { compose } from './compose';
import { createDoors } from './doors';
import { publishLintel } from './lintel';
import { createLog } from './observability/log';
import { createFront } from './transport/front';
import { listen } from './transport/listen';
import { reportTo, requestFinished } from './observability/requests';
import { stopOnSignal } from './stop';

/** Longer than any request should take, shorter than what a supervisor waits before it kills. */
const stopWithinMs = 8_000;

async function start(env: Env): Promise<void> {
  const log = createLog(env.LOG_LEVEL);
  announceAddress(env);
  const composition = compose(env, log);
  publishLintel(composition.lintel);
  const isDevelopment = env.NODE_ENV === 'development';
  const pages = next({ dev: isDevelopment, dir: resolve(import.meta.dirname, isDevelopment ? '../..' : '..'), hostname: env.HOST, port: env.PORT });
  await pages.prepare();
  const { doors, close: closeDoors } = createDoors(composition, pages.getRequestHandler());
  const server = createFront({ doors, trustedProxies: env.TRUSTED_PROXIES, finished: requestFinished(composition.metrics, log), report: reportTo(log) });
  const upgrade = pages.getUpgradeHandler();
  server.on('upgrade', (request, socket, head) => { void upgrade(request, socket, head); });
  const port = await listen(server, env.PORT, env.HOST);
  log.info({ port, url: env.APP_URL }, 'web is listening');
  stopOnSignal({
    log,
    withinMs: stopWithinMs,
    server,
    steps: [['doors', closeDoors], ['pages', () => pages.close()], ['database', () => composition.close()]],
  });
}

try {
  await start(readEnv());
} catch (error) {
  // Before the log exists and for the person who started this: one sentence, not a stack.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
