import type { Server } from 'node:http';
import next from 'next';
import type { Pages } from './transport/pages';

export interface NextPages extends Pages {
  /** Takes over a server's web sockets, which only development uses. */
  attach(server: Server): void;
  /** Rejects when Next cannot be loaded: the app is not built, say. */
  readonly prepared: Promise<void>;
  close(): Promise<void>;
}

interface PagesConfig {
  readonly isDevelopment: boolean;
  /** The app's folder, with `.next` in it. */
  readonly folder: string;
  readonly host: string;
  readonly port: number;
}

/** Next, loading. Requests that come before it is ready wait for it; everything else is answered meanwhile. */
export function createPages({ isDevelopment, folder, host, port }: PagesConfig): NextPages {
  const app = next({ dev: isDevelopment, dir: folder, hostname: host, port });
  let isPrepared = false;
  const prepared = app.prepare().then(() => { isPrepared = true; });
  // Awaited by whoever starts the process; a request that waits for it must not be what ends the process.
  prepared.catch(() => {});
  return {
    prepared,
    isPrepared: () => isPrepared,
    async render(request, response) {
      if (!isPrepared) await prepared;
      await app.getRequestHandler()(request, response);
    },
    attach(server) {
      server.on('upgrade', (request, socket, head) => { void prepared.then(() => app.getUpgradeHandler()(request, socket, head)); });
    },
    close: () => app.close(),
  };
}
