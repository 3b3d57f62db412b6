import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { FileDamaged } from '../port';

const magic = Buffer.from('LINTEL01');
const tailSize = 4 + magic.length;

const Seal = z.object({ contentType: z.string(), sha256: z.string(), size: z.int().nonnegative() });
type Seal = z.infer<typeof Seal>;

/**
 * What follows the bytes of a file on disk: its description as JSON, that JSON's length in four bytes, and a mark. In the same file, so that one rename
 * replaces both; at the end, since the hash is known only then, and since pictures and documents still open with it.
 */
export function seal(description: Seal): Buffer {
  const json = Buffer.from(JSON.stringify(description));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([json, length, magic]);
}

/** @throws FileDamaged when the file does not end as {@link seal} would have it: it was cut short, or is not ours. */
export async function readSeal(file: FileHandle, key: string): Promise<Seal> {
  const { size } = await file.stat();
  const tail = await read(file, Math.max(0, size - 512), Math.min(512, size));
  const jsonEnd = tail.length - tailSize;
  if (jsonEnd < 0 || !tail.subarray(-magic.length).equals(magic)) throw new FileDamaged(key, 'it does not end as a stored file does');
  const jsonLength = tail.readUInt32BE(jsonEnd);
  const found = Seal.safeParse(parse(tail.subarray(Math.max(0, jsonEnd - jsonLength), jsonEnd).toString()));
  if (!found.success) throw new FileDamaged(key, 'its description cannot be read');
  const left = size - tailSize - jsonLength;
  if (found.data.size !== left) throw new FileDamaged(key, `${String(found.data.size)} bytes were stored and ${String(left)} are left`);
  return found.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}
