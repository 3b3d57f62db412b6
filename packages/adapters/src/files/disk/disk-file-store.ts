import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { type Clock, systemClock } from '@lintel/kernel';
import { type Inspected, inspect } from '../inspect';
import { checkPrefix } from '../keys';
import { checkContentType, checkLength } from '../media-type';
import {
  type ByteRange,
  type FileContent,
  FileDamaged,
  FileNotFound,
  FileRefused,
  type FileStore,
  FileStoreUnavailable,
  type ListedFile,
  type PutOptions,
  RangeNotSatisfiable,
  type SignedUrl,
  type SignedUrlRequest,
  type StoredFile,
} from '../port';
import { flushFolders, isMissing, keysUnder, makeFolders, placeOf } from './place';
import { readSeal, seal } from './sealed-file';
import { signUrl, type UrlSigning } from './signed-url';

export interface DiskFileStoreConfig extends UrlSigning {
  /** The folder that holds the files; made when missing. Processes may share it. */
  readonly folder: string;
  /** How long a source may deliver nothing, in milliseconds; 60,000 when left out. */
  readonly stallMs?: number;
  /** What signed URLs expire by; the machine's clock when left out. */
  readonly clock?: Clock;
}

/** Unfinished files older than this were left by a process that died. */
const abandonedAfterMs = 24 * 3_600_000;

/**
 * Files in a folder of this machine. A file is written beside, flushed to the disk and renamed into place, so a crash or a full disk leaves the old one.
 * @throws RangeError when the signing key is too short to be a secret.
 */
export function createDiskFileStore(config: DiskFileStoreConfig): FileStore {
  if (config.signingKey.length < 32) throw new RangeError('The key that signs URLs of files needs at least 32 characters.');
  return new DiskFileStore(config);
}

class DiskFileStore implements FileStore {
  readonly kind = 'disk';
  readonly #root: string;
  readonly #unfinished: string;
  readonly #signing: UrlSigning;
  readonly #stallMs: number;
  readonly #clock: Clock;
  #ready: Promise<void> | undefined;

  constructor({ folder, publicUrl, signingKey, stallMs = 60_000, clock = systemClock }: DiskFileStoreConfig) {
    this.#root = resolve(folder);
    this.#unfinished = join(this.#root, '.unfinished');
    this.#signing = { publicUrl, signingKey };
    this.#stallMs = stallMs;
    this.#clock = clock;
  }

  async verify(): Promise<void> {
    await available(async () => {
      await this.#prepare();
      await access(this.#unfinished, constants.R_OK | constants.W_OK);
    });
  }

  async put(key: string, body: Readable | Uint8Array, options: PutOptions): Promise<StoredFile> {
    const path = placeOf(this.#root, key);
    checkContentType(options.contentType);
    if (options.contentLength !== undefined) checkLength(options.contentLength);
    const inspected = inspect(body, options, this.#stallMs);
    const temporary = join(this.#unfinished, randomUUID());
    return available(async () => {
      try {
        await this.#prepare();
        const stored = await write(temporary, inspected, options.contentType);
        const changed = await makeFolders(path);
        await rename(temporary, path);
        await flushFolders(changed);
        return { key, contentType: options.contentType, ...stored };
      } finally {
        inspected.release();
        await rm(temporary, { force: true });
      }
    });
  }

  async get(key: string): Promise<FileContent> {
    return this.#open(key, (file) => ({ start: 0, length: file.size }));
  }

  async getRange(key: string, range: ByteRange): Promise<FileContent> {
    return this.#open(key, (file) => {
      if (!isWithin(range, file.size)) throw new RangeNotSatisfiable(key, file.size);
      const end = Math.min(range.end ?? Number.POSITIVE_INFINITY, file.size - 1);
      return { start: range.start, length: end - range.start + 1 };
    });
  }

  async #open(key: string, choose: (file: StoredFile) => { start: number; length: number }): Promise<FileContent> {
    const path = placeOf(this.#root, key);
    return available(async () => {
      const handle = await this.#find(path);
      if (handle === null) throw new FileNotFound(key);
      try {
        const file = await describe(handle, key);
        const { start, length } = choose(file);
        // The handle, not the path: a file replaced meanwhile is read as it was.
        const stream = length === 0 ? Readable.from([]) : handle.createReadStream({ start, end: start + length - 1 });
        if (length === 0) await handle.close();
        return { ...file, stream, start, length };
      } catch (error) {
        await handle.close();
        throw error;
      }
    });
  }

  async head(key: string): Promise<StoredFile | null> {
    const path = placeOf(this.#root, key);
    return available(async () => {
      const handle = await this.#find(path);
      if (handle === null) return null;
      try {
        return await describe(handle, key);
      } finally {
        await handle.close();
      }
    });
  }

  async delete(key: string): Promise<void> {
    const path = placeOf(this.#root, key);
    await available(async () => {
      await this.#prepare();
      await rm(path, { force: true });
    });
  }

  async signedUrl(key: string, request: SignedUrlRequest): Promise<SignedUrl> {
    return signUrl(this.#signing, key, request, this.#clock.now());
  }

  async *list(prefix: string): AsyncGenerator<ListedFile> {
    checkPrefix(prefix);
    await available(() => this.#prepare());
    const keys = keysUnder(this.#root, prefix);
    for (let next = await available(() => keys.next()); next.done !== true; next = await available(() => keys.next())) {
      const file = await this.head(next.value);
      if (file !== null) yield file;
    }
  }

  async #find(path: string): Promise<FileHandle | null> {
    await this.#prepare();
    try {
      return await open(path, 'r');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Also before reading, so that a folder that cannot be used is not taken for an empty one. */
  #prepare(): Promise<void> {
    this.#ready ??= this.#sweep().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #sweep(): Promise<void> {
    await mkdir(this.#unfinished, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#unfinished)) {
      const path = join(this.#unfinished, name);
      const found = await stat(path).catch((error: unknown) => (isMissing(error) ? null : Promise.reject(error)));
      if (found !== null && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(path, { force: true });
    }
  }
}

async function write(path: string, inspected: Inspected, contentType: string): Promise<{ size: number; sha256: string; lastModified: Date }> {
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of inspected.chunks) await file.appendFile(chunk);
    const { size, sha256 } = inspected.result();
    await file.appendFile(seal({ contentType, sha256, size }));
    await file.sync();
    return { size, sha256, lastModified: (await file.stat()).mtime };
  } finally {
    await file.close();
  }
}

function isWithin({ start, end }: ByteRange, size: number): boolean {
  return Number.isSafeInteger(start) && start >= 0 && start < size && (end === undefined || (Number.isSafeInteger(end) && end >= start));
}

async function describe(handle: FileHandle, key: string): Promise<StoredFile> {
  const [{ contentType, sha256, size }, { mtime }] = [await readSeal(handle, key), await handle.stat()];
  return { key, contentType, sha256, size, lastModified: mtime };
}

/** Whatever the disk itself refuses (full, read-only, no permission) means that the store cannot be used. */
async function available<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && aboutTheFile.some((kind) => error instanceof kind)) throw error;
    throw new FileStoreUnavailable(error);
  }
}

const aboutTheFile = [FileRefused, FileNotFound, FileDamaged, RangeNotSatisfiable, FileStoreUnavailable];
