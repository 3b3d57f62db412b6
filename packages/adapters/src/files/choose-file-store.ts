import { createFileStore } from './create-file-store';
import type { FileStore } from './port';

/** What every process is told of the file store, under the same names. */
export interface FileStoreEnvironment {
  /** An S3 bucket; without one, files lie on disk. */
  readonly S3_BUCKET?: string | undefined;
  readonly S3_ENDPOINT?: string | undefined;
  /** Where browsers reach the same server, when that is another address. */
  readonly S3_PUBLIC_ENDPOINT?: string | undefined;
  readonly S3_REGION: string;
  readonly S3_ACCESS_KEY_ID?: string | undefined;
  readonly S3_SECRET_ACCESS_KEY?: string | undefined;
  readonly S3_FORCE_PATH_STYLE?: boolean | undefined;
  /** Where the app answers, for the addresses of files on disk. */
  readonly APP_URL: string;
  readonly LINTEL_SIGNING_KEY: string;
  /** The folder of files on disk, as an absolute path. */
  readonly FILES_FOLDER: string;
}

/** The file store that the environment names: the same for every process that is told the same. */
export function chooseFileStore(env: FileStoreEnvironment): Promise<FileStore> {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_PUBLIC_ENDPOINT: publicEndpoint, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (bucket === undefined) return createFileStore({ kind: 'disk', folder: env.FILES_FOLDER, publicUrl: `${env.APP_URL.replace(/\/+$/, '')}/files`, signingKey: env.LINTEL_SIGNING_KEY });
  return createFileStore({
    kind: 's3', bucket, region: env.S3_REGION,
    ...(env.S3_FORCE_PATH_STYLE === undefined ? {} : { forcePathStyle: env.S3_FORCE_PATH_STYLE }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(publicEndpoint === undefined ? {} : { publicEndpoint }),
    ...(accessKeyId === undefined || secretAccessKey === undefined ? {} : { credentials: { accessKeyId, secretAccessKey } }),
  });
}
