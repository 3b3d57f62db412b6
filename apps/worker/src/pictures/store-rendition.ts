import { contentAddressedKey, type FileStore } from '@lintel/adapters/files';
import { contentTypeOf, type RenderedFile } from '@lintel/adapters/images';

const extensions = { avif: 'avif', webp: 'webp', jpeg: 'jpg' } as const;

/** Puts one file of a picture into the store, named by its content: the same picture twice is stored once. */
export async function storeRendition(files: FileStore, { format, width, height, bytes, sha256 }: RenderedFile) {
  const key = contentAddressedKey({ prefix: 'media', sha256, extension: extensions[format] });
  await files.put(key, bytes, { contentType: contentTypeOf[format], sha256, contentLength: bytes.length });
  return { width, height, format, key, byteSize: bytes.length };
}
