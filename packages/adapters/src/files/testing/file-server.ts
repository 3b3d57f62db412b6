import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { verifySignedUrl } from '../disk/signed-url';
import { FileNotFound, FileRefused, type FileStore } from '../port';

export interface FileServer {
  readonly publicUrl: string;
  serve(store: FileStore): void;
  stop(): Promise<void>;
}

/** Answers signed URLs of the disk store over HTTP as the web server does. */
export async function startFileServer(signingKey: string): Promise<FileServer> {
  let store: FileStore | undefined;
  const server = createServer((request, response) => {
    if (store === undefined) return void response.writeHead(503).end();
    answer(store, signingKey, request, response).catch((error: unknown) => {
      request.resume();
      if (response.headersSent) response.destroy();
      else response.writeHead(error instanceof FileNotFound ? 404 : error instanceof FileRefused ? 400 : 500).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    publicUrl: `http://127.0.0.1:${String(port)}/files`,
    serve: (next) => {
      store = next;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function answer(store: FileStore, signingKey: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams: query } = new URL(request.url ?? '', 'http://localhost');
  const key = decodeURIComponent(pathname.slice('/files/'.length));
  const verdict = verifySignedUrl({ signingKey, method: request.method ?? '', key, query, now: new Date() });
  if (!verdict.ok) return void response.writeHead(403).end();
  if (verdict.method === 'GET') {
    const file = await store.get(key);
    response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.length });
    return pipeline(file.stream, response);
  }
  const { contentType, contentLength } = verdict;
  if (request.headers['content-type'] !== contentType || request.headers['content-length'] !== String(contentLength)) return void response.writeHead(403).end();
  await store.put(key, request, { contentType, contentLength });
  response.writeHead(200).end();
}
