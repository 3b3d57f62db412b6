import { createServer, type Server } from 'node:http';
import type { Tracing } from '@lintel/adapters/tracing';
import { type Door, Exchange } from './exchange';

export interface FrontConfig {
  /** The first whose prefix starts the path answers; the last one (prefix `/`) takes the rest. */
  readonly doors: readonly (readonly [prefix: string, door: Door])[];
  readonly trustedProxies: number;
  readonly tracing: Tracing;
  /** Called once for each request, when its answer is out or its asker is gone. */
  finished(exchange: Exchange): void;
  report(exchange: Exchange, error: unknown): void;
}

/** A request's headers must arrive within this, its body within {@link requestMs}. */
const headersMs = 15_000;
const requestMs = 120_000;
const keepAliveMs = 65_000;

/** The one HTTP server of the process. It does not listen yet. */
export function createFront(config: FrontConfig): Server {
  const server = createServer({ headersTimeout: headersMs, requestTimeout: requestMs, keepAliveTimeout: keepAliveMs, maxHeaderSize: 32_768 }, (request, response) => {
    const exchange = new Exchange(request, response, config.trustedProxies);
    response.once('close', () => { config.finished(exchange); });
    const door = doorOf(config.doors, exchange.path);
    void serve(config, door, exchange);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || socket.destroyed) return;
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  return server;
}

async function serve(config: FrontConfig, door: Door, exchange: Exchange): Promise<void> {
  if (config.tracing.kind === 'none') {
    await answer(config, door, exchange);
    return;
  }
  const { correlationId, method } = exchange;
  await config.tracing.span(method, { kind: 'server', correlationId, traceparent: exchange.header('traceparent') }, async (span) => {
    await answer(config, door, exchange);
    const { statusCode } = exchange.response;
    span.rename(`${method} ${exchange.route}`);
    span.set({ 'http.request.method': method, 'http.route': exchange.route, 'http.response.status_code': statusCode, 'lintel.correlation_id': correlationId });
    if (statusCode >= 500) span.fail(String(statusCode));
  });
}

async function answer(config: FrontConfig, door: Door, exchange: Exchange): Promise<void> {
  try {
    await door.handle(exchange);
  } catch (error) {
    config.report(exchange, error);
    if (exchange.response.headersSent) exchange.response.destroy();
    else door.refuse(exchange, error);
  }
}

function doorOf(doors: FrontConfig['doors'], path: string): Door {
  for (const [prefix, door] of doors) {
    if (prefix === path || (prefix.endsWith('/') && path.startsWith(prefix))) return door;
  }
  throw new Error('No door takes the rest: name one with the prefix "/".');
}
