import type { IncomingMessage, ServerResponse } from 'node:http';
import { correlationIdOf } from './correlation';

/** One request and its answer, with what every door needs to know of it. */
export class Exchange {
  /** Decoded nowhere: the path as it came, without the query. */
  readonly path: string;
  /** The raw query string, without `?`. */
  readonly query: string;
  readonly method: string;
  readonly correlationId: string;
  readonly startedAt = performance.now();
  /** What metrics call this request: a pattern, never an address with ids in it. */
  route = 'unknown';
  private controller: AbortController | undefined;

  constructor(readonly request: IncomingMessage, readonly response: ServerResponse, private readonly trustedProxies: number) {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    this.path = mark === -1 ? url : url.slice(0, mark);
    this.query = mark === -1 ? '' : url.slice(mark + 1);
    this.method = request.method ?? 'GET';
    this.correlationId = correlationIdOf(request.headers);
  }

  /** The asker's address: the socket's, or what the outermost trusted proxy saw. */
  get address(): string {
    const socket = this.request.socket.remoteAddress ?? '';
    if (this.trustedProxies === 0) return socket;
    const forwarded = this.request.headers['x-forwarded-for'];
    const hops = (typeof forwarded === 'string' ? forwarded : '').split(',').map((hop) => hop.trim()).filter((hop) => hop !== '');
    return hops.at(-this.trustedProxies) ?? socket;
  }

  /** Aborts when the asker goes away before the answer is sent. */
  get signal(): AbortSignal {
    if (this.controller === undefined) {
      const controller = new AbortController();
      this.controller = controller;
      this.response.once('close', () => {
        if (!this.response.writableFinished) controller.abort();
      });
    }
    return this.controller.signal;
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return typeof value === 'string' ? value : value?.[0];
  }
}

/** One way in. Answers the exchange or throws; what it throws is answered in the door's own form. */
export interface Door {
  handle(exchange: Exchange): Promise<void> | void;
  refuse(exchange: Exchange, error: unknown): void;
}
