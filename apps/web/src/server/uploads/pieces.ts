import { Readable } from 'node:stream';
import type { FileStore } from '@lintel/adapters/files';
import { uploadPrefix } from '@lintel/domain/media';

const piecePrefix = (id: string): string => `${uploadPrefix(id)}piece-`;

export interface Pieces {
  /** How many bytes have arrived without a gap. */
  readonly offset: number;
  readonly keys: readonly string[];
}

/** A piece is a file of the store named by where it begins: kept whole or not at all, and seen by every web process. */
export function pieceKey(id: string, offset: number): string {
  return `${piecePrefix(id)}${String(offset).padStart(12, '0')}`;
}

/** What has arrived of a file. A piece that does not begin where the one before ended is left out, and what follows it. */
export async function piecesOf(files: FileStore, id: string): Promise<Pieces> {
  const keys: string[] = [];
  let offset = 0;
  for await (const { key, size } of files.list(piecePrefix(id))) {
    if (key !== pieceKey(id, offset)) break;
    keys.push(key);
    offset += size;
  }
  return { offset, keys };
}

/** The pieces one after another, one open at a time. */
export function joined(files: FileStore, { keys }: Pieces): Readable {
  return Readable.from(chunksOf(files, keys), { objectMode: false });
}

async function* chunksOf(files: FileStore, keys: readonly string[]): AsyncGenerator<Buffer> {
  for (const key of keys) {
    const { stream } = await files.get(key);
    // Read without an encoding, hence bytes.
    for await (const chunk of stream) yield chunk as Buffer;
  }
}

export async function removePieces(files: FileStore, { keys }: Pieces): Promise<void> {
  for (const key of keys) await files.delete(key);
}
