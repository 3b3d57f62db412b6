import { createDiskFileStore, type DiskFileStoreConfig } from './disk/disk-file-store';
import type { FileStore } from './port';
import type { S3FileStoreConfig } from './s3/s3-config';

export type FileStoreConfig = ({ readonly kind: 'disk' } & DiskFileStoreConfig) | ({ readonly kind: 's3' } & S3FileStoreConfig);

/** The store that the configuration names. Opens nothing yet: `verify` tells whether it answers. */
export async function createFileStore(config: FileStoreConfig): Promise<FileStore> {
  if (config.kind === 'disk') return createDiskFileStore(config);
  // Loaded when wanted: the SDK takes 20 MB of memory.
  const { createS3FileStore } = await import('./s3/s3-file-store');
  return createS3FileStore(config);
}
