import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type ByteRange, type FileContent, type FileStore, RangeNotSatisfiable, verifySignedUrl,
} from '@lintel/adapters/files';
import { DomainError, isDomainError } from '@lintel/kernel';
import { MethodNotAllowed } from '../errors/refusal';
import type { Door, Exchange } from './exchange';
import { refuseWithProblem } from './refuse';
import { sendEmpty } from './send';

export const filesPrefix = '/files/';

interface FilesDoorConfig {
  readonly files: FileStore;
  readonly signingKey: string;
}

/** Files of the disk store under signed addresses: what S3 does by itself. The signature is the whole right; it ends with its time. */
export function filesDoor({ files, signingKey }: FilesDoorConfig): Door {
  return {
    async handle(exchange) {
      exchange.route = '/files';
      const method = exchange.method === 'HEAD' ? 'GET' : exchange.method;
      if (method !== 'GET' && method !== 'PUT') throw new MethodNotAllowed(['GET', 'HEAD', 'PUT']);
      const key = keyOf(exchange.path);
      const query = new URLSearchParams(exchange.query);
      const verdict = verifySignedUrl({ signingKey, method, key, query, now: new Date() });
      if (!verdict.ok) throw refused(verdict.reason);
      if (verdict.method === 'PUT') await upload(files, exchange, key, verdict);
      else await download(files, exchange, key, Number(query.get('expires')));
    },
    refuse(exchange, error) {
      if (error instanceof RangeNotSatisfiable) sendEmpty(exchange, 416, error.size === null ? {} : { 'content-range': `bytes */${error.size}` });
      else refuseWithProblem(exchange, asRefusal(error));
    },
  };
}

async function upload(files: FileStore, exchange: Exchange, key: string, signed: { contentType: string; contentLength: number }): Promise<void> {
  const length = Number(exchange.header('content-length') ?? Number.NaN);
  if (length !== signed.contentLength || exchange.header('content-type') !== signed.contentType)
    throw new DomainError('invalid_input', 'This address takes exactly the type and size it was signed for.', { contentType: signed.contentType, contentLength: signed.contentLength });
  await files.put(key, exchange.request, { contentType: signed.contentType, contentLength: signed.contentLength });
  sendEmpty(exchange, 200);
}

async function download(files: FileStore, exchange: Exchange, key: string, expires: number): Promise<void> {
  const range = rangeOf(exchange.header('range'));
  const file = range === undefined ? await files.get(key) : await files.getRange(key, range);
  const etag = `"${file.sha256 ?? `${file.size}-${file.lastModified.getTime()}`}"`;
  if (exchange.header('if-none-match') === etag) {
    file.stream.destroy();
    sendEmpty(exchange, 304, { etag });
    return;
  }
  const { response } = exchange;
  response.writeHead(range === undefined ? 200 : 206, headersOf(exchange, file, etag, expires));
  if (exchange.method === 'HEAD') {
    file.stream.destroy();
    response.end();
    return;
  }
  await send(file.stream, exchange);
}

async function send(stream: Readable, exchange: Exchange): Promise<void> {
  try {
    await pipeline(stream, exchange.response);
  } catch (error) {
    // A reader who goes away in the middle is no fault of ours.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}

/** A file never changes under its address: it may be kept as long as the address lives. What it says of itself must not run in our origin. */
function headersOf(exchange: Exchange, file: FileContent, etag: string, expires: number): Record<string, string | number> {
  const seconds = Math.max(0, Math.floor(expires - Date.now() / 1_000));
  return {
    'content-type': file.contentType,
    'content-length': file.length,
    'accept-ranges': 'bytes',
    etag,
    'last-modified': file.lastModified.toUTCString(),
    'cache-control': `private, max-age=${seconds}, immutable`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'x-correlation-id': exchange.correlationId,
    ...(file.length < file.size || exchange.header('range') !== undefined ? { 'content-range': `bytes ${file.start}-${file.start + file.length - 1}/${file.size}` } : {}),
  };
}

/** One range of bytes; several, or a suffix, are answered with the whole file, as HTTP allows. */
function rangeOf(header: string | undefined): ByteRange | undefined {
  const parts = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? '');
  if (parts === null) return undefined;
  return { start: Number(parts[1]), ...(parts[2] === '' ? {} : { end: Number(parts[2]) }) };
}

function keyOf(path: string): string {
  try {
    return decodeURIComponent(path.slice(filesPrefix.length));
  } catch (error) {
    throw new DomainError('malformed', 'The address has a percent sign that encodes nothing.', {}, { cause: error });
  }
}

function refused(reason: 'invalid' | 'expired'): DomainError {
  return reason === 'expired' ? new DomainError('expired', 'This address of a file has expired; read the record again for a new one.') : new DomainError('not_found', 'There is nothing at this address.');
}
