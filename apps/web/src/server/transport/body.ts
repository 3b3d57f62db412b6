import { DomainError } from '@lintel/kernel';
import type { Exchange } from './exchange';
import { maxBodyBytes, parseJson } from './json';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a JSON body of at most 1 MB.
 * @throws DomainError payload_too_large, unsupported_media_type, malformed.
 */
export async function readJson(exchange: Exchange): Promise<unknown> {
  const bytes = await readBytes(exchange, maxBodyBytes);
  if (bytes.length === 0) return undefined;
  const type = (exchange.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' && !type.endsWith('+json'))
    throw new DomainError('unsupported_media_type', 'Send the body as application/json.', { given: type.slice(0, 100) });
  return parseJson(decode(bytes));
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new DomainError('malformed', 'The body is not UTF-8.', {}, { cause: error });
  }
}

/** Reads the whole body. @throws DomainError payload_too_large beyond `limit` bytes, malformed when it breaks off or is encoded. */
export function readBytes(exchange: Exchange, limit: number): Promise<Buffer> {
  const { request } = exchange;
  if (exchange.header('content-encoding') !== undefined)
    return Promise.reject(new DomainError('unsupported_media_type', 'Send the body without a content encoding.'));
  if (Number(exchange.header('content-length') ?? 0) > limit) return Promise.reject(tooLarge(exchange, limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.removeAllListeners('data');
        request.resume();
        reject(tooLarge(exchange, limit));
      } else chunks.push(chunk);
    });
    request.once('end', () => { resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)); });
    request.once('error', (error) => { reject(new DomainError('malformed', 'The body broke off.', {}, { cause: error })); });
    request.once('aborted', () => { reject(new DomainError('malformed', 'The body broke off.')); });
  });
}

/** The rest of the body is not worth reading: the connection ends with the answer. */
function tooLarge(exchange: Exchange, limit: number): DomainError {
  exchange.response.setHeader('connection', 'close');
  return new DomainError('payload_too_large', `The body may hold at most ${limit} bytes.`, { limit });
}
