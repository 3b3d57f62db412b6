import type { Logger } from 'pino';
import type { Env } from '../env';
import { compose } from './compose';
import { createDoors } from './doors';
import { publishLintel } from './lintel';
import { reportTo, requestFinished } from './observability/requests';
import { startHealthReports } from './operations/report-health';
import type { NextPages } from './pages';
import { stopOnSignal } from './stop';
import { createFront } from './transport/front';
import { listen } from './transport/listen';

/** Shorter than what a supervisor waits before it kills. */
const stopWithinMs = 4_000;

export interface Served {
  readonly env: Env;
  readonly log: Logger;
  readonly version: string;
  /** Asked for once everything that pages use is there. */
  openPages(): NextPages;
}

/** Opens every door of the process and listens until a signal ends it. Resolves, when pages are ready, with the port. */
export async function serve({ env, log, version, openPages }: Served): Promise<number> {
  const composition = await compose(env, log, version);
  publishLintel(composition.lintel);
  const pages = openPages();
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
  return port;
}
