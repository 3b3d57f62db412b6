import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ByteRange, FileContent, FileStore } from '@lintel/adapters/files';
import type { Exchange } from './exchange';
import { type ResponseHeaders, sendEmpty } from './send';

/**
 * Answers with a file of the store, or a range of it, or 304. A file never changes under its key, so `caching` may promise what it likes.
 * @throws FileNotFound, RangeNotSatisfiable, FileStoreUnavailable
 */
export async function sendFile(files: FileStore, exchange: Exchange, key: string, caching: ResponseHeaders): Promise<void> {
  const range = rangeOf(exchange.header('range'));
  const file = range === undefined ? await files.get(key) : await files.getRange(key, range);
  const etag = `"${file.sha256 ?? `${file.size}-${file.lastModified.getTime()}`}"`;
  if (exchange.header('if-none-match') === etag) {
    file.stream.destroy();
    sendEmpty(exchange, 304, { etag, ...caching });
    return;
  }
  const { response } = exchange;
  // The types of Node refuse a read-only array, which it accepts.
  response.writeHead(range === undefined ? 200 : 206, { ...headersOf(exchange, file, etag), ...caching } as Record<string, string | number>);
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

/** What a file says of itself must not run in our origin. */
function headersOf(exchange: Exchange, file: FileContent, etag: string): ResponseHeaders {
  return {
    'content-type': file.contentType,
    'content-length': file.length,
    'accept-ranges': 'bytes',
    etag,
    'last-modified': file.lastModified.toUTCString(),
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
