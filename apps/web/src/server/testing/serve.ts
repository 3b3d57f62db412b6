import type { Logger } from 'pino';
import type { Env } from '../../env';
import { compose } from '../compose';
import { createDoors } from '../doors';
import { reportTo, requestFinished } from '../observability/requests';
import { createFront } from '../transport/front';
import { listen } from '../transport/listen';

/** The whole process but for Next, listening on this port of the loopback; 0 is a free one. */
export async function serve(env: Env, log: Logger, atPort = 0) {
  const composition = await compose(env, log, '0.0.0');
  const { doors, close } = createDoors(composition, { isPrepared: () => true, render: async (_, response) => void response.end('a page') }, '0.0.0');
  const server = createFront({ doors, trustedProxies: env.TRUSTED_PROXIES, tracing: composition.tracing, finished: requestFinished(composition.metrics, composition.failures, log), report: reportTo(log) });
  const port = await listen(server, atPort, '127.0.0.1');
  return {
    composition,
    url: `http://127.0.0.1:${port}`,
    cut: () => { server.closeAllConnections(); },
    async stop() {
      close();
      server.close();
      server.closeAllConnections();
      await composition.close();
    },
  };
}
