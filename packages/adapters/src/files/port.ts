import type { Readable } from 'node:stream';
import { DependencyDown } from '@lintel/kernel';

/** What is known of a stored file. */
export interface StoredFile {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** The media type it was stored with, never sniffed. */
  readonly contentType: string;
  readonly lastModified: Date;
  /** SHA-256 in lower-case hex; null where nobody told the store (an upload through a signed URL to S3). */
  readonly sha256: string | null;
}

/** A whole file or a range of it. `stream` must be read to its end or destroyed; it fails when the store stops answering. */
export interface FileContent extends StoredFile {
  readonly stream: Readable;
  /** Offset of the stream's first byte in the file. */
  readonly start: number;
  /** How many bytes the stream carries; less than `size` for a range. */
  readonly length: number;
}

export interface PutOptions {
  /** A media type without parameters other than charset, such as `image/jpeg`. */
  readonly contentType: string;
  /** What the bytes must hash to, in lower-case hex; otherwise nothing is stored. */
  readonly sha256?: string;
  /** How many bytes there must be; otherwise nothing is stored. */
  readonly contentLength?: number;
}

export interface ByteRange {
  /** First byte, from 0. */
  readonly start: number;
  /** Last byte, inclusive as in HTTP; beyond the end means up to the end, as does leaving it out. */
  readonly end?: number;
}

export type SignedUrlRequest =
  | { readonly method: 'GET'; readonly expiresInSeconds: number }
  | {
      readonly method: 'PUT';
      readonly expiresInSeconds: number;
      readonly contentType: string;
      /** The URL takes exactly this many bytes. Whoever signs compares it with the limit: a signature can fix a size, not bound it. */
      readonly contentLength: number;
    };

export interface SignedUrl {
  readonly url: string;
  readonly method: 'GET' | 'PUT';
  /** Headers the bearer must send as they are; a browser adds `content-length` by itself. */
  readonly headers: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

export interface ListedFile {
  readonly key: string;
  readonly size: number;
  readonly lastModified: Date;
}

/**
 * Where files are kept. Files are streamed, never held whole in memory, and a file is replaced whole or not at all: readers see the old bytes or the new.
 *
 * Keys are made of lower-case letters, digits, `.`, `_` and `-` in segments parted by `/`; no segment is empty or begins with a dot, and a key
 * has at most 512 characters. Anything else is refused with {@link InvalidFileKey}, so a key can be put together from checked parts only.
 *
 * Every method throws {@link FileStoreUnavailable} when the store cannot be reached or has no room.
 */
export interface FileStore {
  /** Which implementation this is, for the health page. */
  readonly kind: 'disk' | 's3';
  /** Throws when the store cannot be used; for readiness checks. */
  verify(): Promise<void>;
  /** Stores or replaces. Takes over the stream. @throws FileRefused when length or hash differ from what was promised, or the source stalls or breaks. */
  put(key: string, body: Readable | Uint8Array, options: PutOptions): Promise<StoredFile>;
  /** @throws FileNotFound, FileDamaged */
  get(key: string): Promise<FileContent>;
  /** @throws FileNotFound, FileDamaged, RangeNotSatisfiable */
  getRange(key: string, range: ByteRange): Promise<FileContent>;
  /** Null when there is no such file. */
  head(key: string): Promise<StoredFile | null>;
  /** Deletes; nothing happens when there is no such file. */
  delete(key: string): Promise<void>;
  /** A URL that lets its bearer do this one thing until it expires (1 second to 7 days), whether or not the file exists. Signing calls nothing outside. */
  signedUrl(key: string, request: SignedUrlRequest): Promise<SignedUrl>;
  /** Every file whose key begins with `prefix` (which may end within a segment), in order of the keys' characters. */
  list(prefix: string): AsyncGenerator<ListedFile>;
}

export class FileNotFound extends Error {
  override readonly name = 'FileNotFound';
  constructor(readonly key: string) {
    super(`There is no file ${key}.`);
  }
}

export class InvalidFileKey extends Error {
  override readonly name = 'InvalidFileKey';
  constructor(key: string) {
    super(`${JSON.stringify(key.slice(0, 100))} is not a key of a file.`);
  }
}

export class RangeNotSatisfiable extends Error {
  override readonly name = 'RangeNotSatisfiable';
  constructor(
    readonly key: string,
    /** Bytes in the file; null where the store does not tell. */
    readonly size: number | null,
  ) {
    super(`The range lies outside ${key}.`);
  }
}

/** The store has the file, but not as it was stored. */
export class FileDamaged extends Error {
  override readonly name = 'FileDamaged';
  constructor(
    readonly key: string,
    why: string,
  ) {
    super(`The file ${key} is damaged: ${why}.`);
  }
}

export type FileRefusal = 'wrong_length' | 'wrong_hash' | 'source_stalled' | 'source_failed';

/** The bytes were not what was promised; nothing was stored. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(
    readonly reason: FileRefusal,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The store cannot be reached, refuses our credentials, or is full. Consumers pause on it. */
export class FileStoreUnavailable extends DependencyDown {
  override readonly name = 'FileStoreUnavailable';
  constructor(cause: unknown) {
    super('The file store', { cause });
  }
}
