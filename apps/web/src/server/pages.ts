import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import next from 'next';
import sirv from 'sirv';
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

const builtPrefix = '/_next/static';
const year = 31_536_000;

/** Whether it asks for what was compressed when the pages were built. */
function isForBuilt({ url, headers }: IncomingMessage): boolean {
  return url?.startsWith(`${builtPrefix}/`) === true && /\bbr\b/.test(String(headers['accept-encoding']));
}

/** Of the whole app: it takes part in every page below its own address. */
const workerPath = '/sw.js';

function builtOnce(folder: string): () => Promise<string> {
  let text: Promise<string> | undefined;
  return () => (text ??= readFile(join(folder, 'dist/sw.js'), 'utf8'));
}

/** While developing: as its sources are now. */
async function bundledNow(folder: string): Promise<string> {
  // Not part of the server's bundle: it brings the bundler with it.
  const script = pathToFileURL(join(folder, 'scripts/service-worker.mjs')).href;
  return ((await import(script)) as { serviceWorker(): Promise<string> }).serviceWorker();
}

function sendWorker(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' }).end(text);
}

/** Next, loading. Requests that come before it is ready wait for it; everything else is answered meanwhile. */
export function createPages({ isDevelopment, folder, host, port }: PagesConfig): NextPages {
  const app = next({ dev: isDevelopment, dir: folder, hostname: host, port });
  const built = isDevelopment ? undefined : sirv(join(folder, '.next/static'), { brotli: true, immutable: true, maxAge: year, etag: true });
  const worker = isDevelopment ? () => bundledNow(folder) : builtOnce(folder);
  let isPrepared = false;
  const prepared = app.prepare().then(() => { isPrepared = true; });
  // Awaited by whoever starts the process; a request that waits for it must not be what ends the process.
  prepared.catch(() => {});
  return {
    prepared,
    isPrepared: () => isPrepared,
    async render(request, response) {
      if (request.url?.split('?')[0] === workerPath) {
        sendWorker(response, await worker());
        return;
      }
      const byNext = async () => {
        if (!isPrepared) await prepared;
        await app.getRequestHandler()(request, response);
      };
      if (built === undefined || !isForBuilt(request)) return byNext();
      const { url = '/' } = request;
      request.url = url.slice(builtPrefix.length);
      built(request, response, () => {
        request.url = url;
        void byNext();
      });
    },
    attach(server) {
      server.on('upgrade', (request, socket, head) => { void prepared.then(() => app.getUpgradeHandler()(request, socket, head)); });
    },
    close: () => app.close(),
  };
}
