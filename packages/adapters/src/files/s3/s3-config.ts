import type { S3ClientConfig } from '@aws-sdk/client-s3';

export interface S3FileStoreConfig {
  /** The server's address, such as `http://127.0.0.1:9000`; left out, Amazon's for the region. */
  readonly endpoint?: string;
  /** The address in signed URLs, where browsers reach the server by another name. */
  readonly publicEndpoint?: string;
  readonly region: string;
  readonly bucket: string;
  /** Left out, the machine's own role is used, as Amazon's SDK finds it. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** `https://server/bucket/key` and not `https://bucket.server/key`. When left out: true with an endpoint, since few other servers have a name per bucket. */
  readonly forcePathStyle?: boolean;
  /** How long to wait for a connection, in milliseconds; 3,000 when left out. */
  readonly connectionTimeoutMs?: number;
  /** How long the server may say nothing, in milliseconds; 30,000 when left out. */
  readonly responseTimeoutMs?: number;
  /** How long a source may deliver nothing, in milliseconds; 60,000 when left out. */
  readonly stallMs?: number;
}

export function clientSettings(config: S3FileStoreConfig, endpoint: string | undefined): S3ClientConfig {
  const responseTimeout = config.responseTimeoutMs ?? 30_000;
  return {
    region: config.region,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(config.credentials === undefined ? {} : { credentials: config.credentials }),
    forcePathStyle: config.forcePathStyle ?? endpoint !== undefined,
    // The SDK's own checksums trip older servers and would be signed into upload URLs as those of an empty file.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: config.connectionTimeoutMs ?? 3_000,
      requestTimeout: responseTimeout,
      throwOnRequestTimeout: true,
      socketTimeout: responseTimeout,
    },
  };
}
