import { createFileStore, type FileStore } from '@lintel/adapters/files';
import type { Env } from '../env';

/** The outside, by what the environment chose. */
export interface Ports {
  readonly files: FileStore;
}

export async function createPorts(env: Env): Promise<Ports> {
  return { files: await filesOf(env) };
}

function filesOf(env: Env): Promise<FileStore> {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_PUBLIC_ENDPOINT: publicEndpoint, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (bucket === undefined)
    return createFileStore({ kind: 'disk', folder: env.FILES_FOLDER, publicUrl: `${env.APP_URL}/files`, signingKey: env.LINTEL_SIGNING_KEY });
  return createFileStore({
    kind: 's3',
    bucket,
    region: env.S3_REGION,
    forcePathStyle: env.S3_FORCE_PATH_STYLE,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(publicEndpoint === undefined ? {} : { publicEndpoint }),
    ...(accessKeyId === undefined || secretAccessKey === undefined ? {} : { credentials: { accessKeyId, secretAccessKey } }),
  });
}
