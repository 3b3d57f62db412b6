import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { FileRefused, type PutOptions } from './port';

export interface Inspected {
  /** The source's bytes; fails with {@link FileRefused} at the first sign that they are not what was promised, and never ends then. */
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** Bytes and hash, once the chunks have ended. */
  readonly result: () => { size: number; sha256: string };
  /** Lets go of the source, read to its end or not. */
  readonly release: () => void;
}

/**
 * Counts and hashes what passes, and holds it to what was promised, without keeping any of it.
 * @param stallMs how long the source may deliver nothing while it is being waited for, in milliseconds
 */
export function inspect(body: Readable | Uint8Array, { sha256, contentLength }: PutOptions, stallMs: number): Inspected {
  const source = body instanceof Readable ? body : Readable.from(body.length === 0 ? [] : [body], { objectMode: false });
  const hash = createHash('sha256');
  let size = 0;
  let digest = '';
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const chunk of impatiently(source, stallMs)) {
      size += chunk.length;
      if (contentLength !== undefined && size > contentLength) throw wrongLength(contentLength, `more than ${String(contentLength)}`);
      hash.update(chunk);
      yield chunk;
    }
    if (contentLength !== undefined && size !== contentLength) throw wrongLength(contentLength, String(size));
    digest = hash.digest('hex');
    if (sha256 !== undefined && sha256 !== digest) throw new FileRefused('wrong_hash', `The bytes hash to ${digest}, not to ${sha256}.`);
  }
  return { chunks: pass(), result: () => ({ size, sha256: digest }), release: () => void source.destroy() };
}

/** Gives up on a source that delivers nothing for `stallMs` while it is being waited for; a slow reader is not held against it. */
async function* impatiently(source: Readable, stallMs: number): AsyncGenerator<Uint8Array> {
  let waiting = false;
  const timer = setTimeout(() => {
    if (waiting) source.destroy(new FileRefused('source_stalled', `Nothing arrived for ${String(stallMs)} ms.`));
  }, stallMs);
  const wait = (): void => {
    waiting = true;
    timer.refresh();
  };
  try {
    wait();
    for await (const chunk of source) {
      waiting = false;
      yield Buffer.isBuffer(chunk) || chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
      wait();
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('source_failed', 'The source broke off.', { cause: error });
  } finally {
    clearTimeout(timer);
    source.destroy();
  }
}

function wrongLength(promised: number, got: string): FileRefused {
  return new FileRefused('wrong_length', `${String(promised)} bytes were promised and ${got} came.`);
}
