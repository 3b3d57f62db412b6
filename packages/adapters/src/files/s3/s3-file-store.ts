import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  type GetObjectCommandOutput,
  HeadBucketCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { inspect } from '../inspect';
import { checkKey, checkPrefix } from '../keys';
import { checkContentType, checkLength, checkSignedUrlRequest } from '../media-type';
import {
  type ByteRange,
  type FileContent,
  type FileStore,
  FileStoreUnavailable,
  type ListedFile,
  type PutOptions,
  RangeNotSatisfiable,
  type SignedUrl,
  type SignedUrlRequest,
  type StoredFile,
} from '../port';
import { clientSettings, type S3FileStoreConfig } from './s3-config';
import { asPortError, httpStatus } from './s3-errors';

/** With at most 10,000 parts this bounds a file at 80 GB, and an upload's memory at two parts. */
const partSize = 8 * 1024 * 1024;

/** Files in a bucket of S3 or of a server that speaks its protocol. The bucket must exist. */
export function createS3FileStore(config: S3FileStoreConfig): FileStore {
  return new S3FileStore(config);
}

class S3FileStore implements FileStore {
  readonly kind = 's3';
  readonly #client: S3Client;
  /** Signs for the address that browsers use. */
  readonly #signer: S3Client;
  readonly #bucket: string;
  readonly #stallMs: number;

  constructor(config: S3FileStoreConfig) {
    this.#client = new S3Client(clientSettings(config, config.endpoint));
    this.#signer = config.publicEndpoint === undefined ? this.#client : new S3Client(clientSettings(config, config.publicEndpoint));
    this.#bucket = config.bucket;
    this.#stallMs = config.stallMs ?? 60_000;
  }

  async verify(): Promise<void> {
    try {
      await this.#client.send(new HeadBucketCommand({ Bucket: this.#bucket }));
    } catch (error) {
      throw new FileStoreUnavailable(error);
    }
  }

  async put(key: string, body: Readable | Uint8Array, options: PutOptions): Promise<StoredFile> {
    checkKey(key);
    checkContentType(options.contentType);
    if (options.contentLength !== undefined) checkLength(options.contentLength);
    const inspected = inspect(body, options, this.#stallMs);
    const upload = new Upload({
      client: this.#client,
      partSize,
      queueSize: 2,
      params: {
        Bucket: this.#bucket,
        Key: key,
        Body: Readable.from(inspected.chunks, { objectMode: false }),
        ContentType: options.contentType,
        ...(options.sha256 === undefined ? {} : { Metadata: { sha256: options.sha256 } }),
      },
    });
    try {
      await upload.done();
      // S3 is silent about the time of what it stored; a moment's difference from its own clock harms nobody.
      return { key, contentType: options.contentType, lastModified: new Date(), ...inspected.result() };
    } catch (error) {
      throw asPortError(error, key);
    } finally {
      inspected.release();
    }
  }

  async get(key: string): Promise<FileContent> {
    const found = await this.#read(key);
    const size = found.ContentLength ?? 0;
    return { ...stored(key, found, size), stream: found.stream, start: 0, length: size };
  }

  async getRange(key: string, { start, end }: ByteRange): Promise<FileContent> {
    // Servers ignore a range that makes no sense and send the whole file.
    const isSensible = Number.isSafeInteger(start) && start >= 0 && (end === undefined || (Number.isSafeInteger(end) && end >= start));
    if (!isSensible) throw new RangeNotSatisfiable(key, null);
    const found = await this.#read(key, `bytes=${String(start)}-${end === undefined ? '' : String(end)}`);
    const size = Number(/\/(\d+)$/.exec(found.ContentRange ?? '')?.[1]);
    if (!Number.isSafeInteger(size)) {
      found.stream.destroy();
      throw new FileStoreUnavailable(new Error('The S3 server does not answer to ranges.'));
    }
    return { ...stored(key, found, size), stream: found.stream, start, length: found.ContentLength ?? 0 };
  }

  async #read(key: string, range?: string): Promise<GetObjectCommandOutput & { stream: Readable }> {
    checkKey(key);
    try {
      const found = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key, ...(range === undefined ? {} : { Range: range }) }));
      // In Node the SDK's body is always the response's stream; its type covers browsers too.
      return { ...found, stream: found.Body as unknown as Readable };
    } catch (error) {
      throw asPortError(error, key);
    }
  }

  async head(key: string): Promise<StoredFile | null> {
    checkKey(key);
    try {
      const found = await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }));
      return stored(key, found, found.ContentLength ?? 0);
    } catch (error) {
      if (httpStatus(error) === 404) return null;
      throw asPortError(error, key);
    }
  }

  async delete(key: string): Promise<void> {
    checkKey(key);
    try {
      await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
    } catch (error) {
      if (httpStatus(error) !== 404) throw asPortError(error, key);
    }
  }

  async signedUrl(key: string, request: SignedUrlRequest): Promise<SignedUrl> {
    checkKey(key);
    checkSignedUrlRequest(request);
    const signingDate = new Date();
    const expiresAt = new Date(signingDate.getTime() + request.expiresInSeconds * 1_000);
    const options = { expiresIn: request.expiresInSeconds, signingDate };
    if (request.method === 'GET') {
      const url = await getSignedUrl(this.#signer, new GetObjectCommand({ Bucket: this.#bucket, Key: key }), options);
      return { url, method: 'GET', headers: {}, expiresAt };
    }
    const { contentType, contentLength } = request;
    const command = new PutObjectCommand({ Bucket: this.#bucket, Key: key, ContentType: contentType, ContentLength: contentLength });
    // Left to itself the SDK signs neither, and the URL would take a file of any type and size.
    const url = await getSignedUrl(this.#signer, command, { ...options, signableHeaders: new Set(['content-type', 'content-length', 'host']) });
    return { url, method: 'PUT', headers: { 'content-type': contentType }, expiresAt };
  }

  async *list(prefix: string): AsyncGenerator<ListedFile> {
    checkPrefix(prefix);
    let token: string | undefined;
    do {
      const page = await this.#listPage(prefix, token);
      for (const { Key, Size, LastModified } of page.Contents ?? []) {
        if (Key !== undefined) yield { key: Key, size: Size ?? 0, lastModified: LastModified ?? new Date(0) };
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async #listPage(prefix: string, token: string | undefined) {
    try {
      return await this.#client.send(new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: prefix, ...(token === undefined ? {} : { ContinuationToken: token }) }));
    } catch (error) {
      throw new FileStoreUnavailable(error);
    }
  }
}

function stored(key: string, found: HeadObjectCommandOutput | GetObjectCommandOutput, size: number): StoredFile {
  return {
    key,
    size,
    contentType: found.ContentType ?? 'application/octet-stream',
    lastModified: found.LastModified ?? new Date(0),
    sha256: found.Metadata?.['sha256'] ?? null,
  };
}
