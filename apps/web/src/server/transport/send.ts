import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Exchange } from './exchange';

export type ResponseHeaders = Readonly<Record<string, string | number | readonly string[]>>;

/** Below this many bytes, compressing costs more than it saves. */
const compressFrom = 1_024;

const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

/** Answers with JSON. `no-store` unless `headers` says otherwise; compressed when it is worth it and the asker can read it. */
export function sendJson(exchange: Exchange, status: number, value: unknown, headers: ResponseHeaders = {}): void {
  sendText(exchange, status, JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8', ...headers });
}

/** Answers with text that is complete in memory. */
export function sendText(exchange: Exchange, status: number, text: string, headers: ResponseHeaders): void {
  if (exchange.response.headersSent || exchange.response.destroyed) return;
  const base = { ...always, 'cache-control': 'no-store', 'x-correlation-id': exchange.correlationId, ...headers };
  const bytes = Buffer.byteLength(text);
  const encoding = bytes < compressFrom ? undefined : encodingOf(exchange.header('accept-encoding'));
  if (encoding === undefined || exchange.method === 'HEAD') {
    write(exchange, status, exchange.method === 'HEAD' ? undefined : text, { ...base, ...(bytes >= compressFrom ? { vary: 'accept-encoding' } : {}), 'content-length': bytes });
    return;
  }
  compressors[encoding](Buffer.from(text), (error, compressed) => {
    const body = error === null ? compressed : text;
    const encoded = error === null ? { 'content-encoding': encoding } : {};
    write(exchange, status, body, { ...base, ...encoded, vary: 'accept-encoding', 'content-length': Buffer.byteLength(body) });
  });
}

/** Answers without a body. */
export function sendEmpty(exchange: Exchange, status: number, headers: ResponseHeaders = {}): void {
  if (exchange.response.headersSent || exchange.response.destroyed) return;
  write(exchange, status, undefined, { ...always, 'x-correlation-id': exchange.correlationId, ...headers });
}

function write(exchange: Exchange, status: number, body: string | Buffer | undefined, headers: ResponseHeaders): void {
  const { response } = exchange;
  if (response.headersSent || response.destroyed) return;
  // What a door said before, that answers differ by origin, holds beside what is said here.
  const vary = [response.getHeader('vary'), headers['vary']].filter((each) => typeof each === 'string').join(', ');
  // The types of Node refuse a read-only array, which it accepts.
  response.writeHead(status, { ...headers, ...(vary === '' ? {} : { vary }) } as Record<string, string | number | string[]>);
  response.end(body);
}

type Encoding = 'br' | 'gzip';
type Compress = (body: Buffer, done: (error: Error | null, compressed: Buffer) => void) => void;

/** Fast settings: these bodies are made anew for every request. */
const compressors: Readonly<Record<Encoding, Compress>> = {
  br: (body, done) => { brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }, done); },
  gzip: (body, done) => { gzip(body, { level: 4 }, done); },
};

function encodingOf(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const offered = accepted.split(',').map((part) => part.trim().toLowerCase()).filter((part) => !/;\s*q=0(\.0*)?$/.test(part)).map((part) => part.split(';')[0]);
  return offered.includes('br') ? 'br' : offered.includes('gzip') ? 'gzip' : undefined;
}
