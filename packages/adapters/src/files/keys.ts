import { InvalidFileKey } from './port';

const keyPattern = /^[a-z0-9_-][a-z0-9._-]{0,199}(?:\/[a-z0-9_-][a-z0-9._-]{0,199})*$/;
const prefixPattern = /^(?:[a-z0-9_-][a-z0-9._-]{0,199}\/)*(?:[a-z0-9_-][a-z0-9._-]{0,199})?$/;
const longestKey = 512;

/** Lower case only, since some disks take two cases for one file. @throws InvalidFileKey */
export function checkKey(key: string): void {
  if (key.length > longestKey || !keyPattern.test(key)) throw new InvalidFileKey(key);
}

/** @throws InvalidFileKey */
export function checkPrefix(prefix: string): void {
  if (prefix.length > longestKey || !prefixPattern.test(prefix)) throw new InvalidFileKey(prefix);
}

export interface ContentAddress {
  /** Where files of this kind live, such as `media/originals`. */
  readonly prefix: string;
  /** SHA-256 of the bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  /** Without a dot, such as `jpg`. */
  readonly extension?: string;
}

/**
 * The key of a file named by its content: the same bytes always get the same key and the bytes behind a key never change, so it may be cached for
 * ever, and storing it twice is harmless. Two levels of folders keep each small.
 * @throws InvalidFileKey when the hash is not a SHA-256 or a part would not make a key.
 */
export function contentAddressedKey({ prefix, sha256, extension }: ContentAddress): string {
  if (!/^[0-9a-f]{64}$/.test(sha256) || (extension !== undefined && !/^[a-z0-9]{1,10}$/.test(extension))) throw new InvalidFileKey(`${prefix}/${sha256}.${extension ?? ''}`);
  const key = `${prefix}/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}${extension === undefined ? '' : `.${extension}`}`;
  checkKey(key);
  return key;
}
