import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { type getUpload, originalKey, receiveFile, sniffedBytes } from '@lintel/domain/media';
import { type FileKind, limits } from '@lintel/domain/media/contract';
import { DomainError, type OutputOf, type RequestContext } from '@lintel/kernel';
import { acceptedTypeOf } from './accepted';
import { peek } from './first-bytes';

export type Upload = Pick<OutputOf<typeof getUpload>, 'id' | 'kind' | 'byteSize'>;

export interface TakeOptions {
  readonly files: FileStore;
  readonly executor: Executor;
  readonly context: RequestContext;
}

/**
 * Takes a whole file from a stream: looks at its first bytes, stores it while hashing it, and makes it media. What is refused leaves nothing in the store.
 * @throws DomainError unsupported_media_type, payload_too_large, invalid_input, expired, … ; FileRefused when the source breaks off
 */
export async function takeFile({ files, executor, context }: TakeOptions, upload: Upload, source: Readable): Promise<OutputOf<typeof receiveFile>> {
  const { contentType, whole } = await known(source, upload.kind);
  const key = originalKey(upload.id);
  const { size, sha256 } = await files.put(key, atMost(whole, limits.fileBytes), { contentType, ...(upload.byteSize === null ? {} : { contentLength: upload.byteSize }) });
  if (sha256 === null) throw new Error('The store did not hash what it was given.');
  try {
    return await executor.execute(receiveFile, { id: upload.id, byteSize: size, sha256, contentType }, context);
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'unavailable') await files.delete(key);
    throw error;
  }
}

/** A stream that turned out to be a file of an accepted type. @throws DomainError unsupported_media_type, with the stream left where it is */
export async function known(source: Readable, kind: FileKind): Promise<{ readonly contentType: string; readonly whole: Readable }> {
  const { first, whole, release } = await peek(source, sniffedBytes);
  try {
    return { contentType: acceptedTypeOf(first, kind), whole };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Fails at the first byte too many. */
export function atMost(source: Readable, limit: number): Readable {
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > limit) done(new DomainError('payload_too_large', `A file has at most ${limit / 1024 / 1024} MB.`, { limit }));
      else done(null, chunk);
    },
  });
  // Whoever reads hears of a failure; nobody waits for the pipe itself.
  pipeline(source, counting).catch(() => undefined);
  return counting;
}
