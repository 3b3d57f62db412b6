export { chooseFileStore, type FileStoreEnvironment } from './choose-file-store';
export { createFileStore, type FileStoreConfig } from './create-file-store';
export type { DiskFileStoreConfig } from './disk/disk-file-store';
export { type SignedUrlUse, type SignedUrlVerdict, verifySignedUrl } from './disk/signed-url';
export { type ContentAddress, contentAddressedKey } from './keys';
export {
  type ByteRange,
  type FileContent,
  FileDamaged,
  FileNotFound,
  type FileRefusal,
  FileRefused,
  type FileStore,
  FileStoreUnavailable,
  InvalidFileKey,
  type ListedFile,
  type PutOptions,
  RangeNotSatisfiable,
  type SignedUrl,
  type SignedUrlRequest,
  type StoredFile,
} from './port';
export type { S3FileStoreConfig } from './s3/s3-config';
