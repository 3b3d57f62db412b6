import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Seal } from './backup-seal';

/** A file of a backup as it lies on the disk. */
export interface Part {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Passes bytes through and knows their number and hash at the end. */
function measuring() {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, result: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** Writes a stream into the backup's folder, through `steps` and then the seal, and onto the disk. The hash is of what lies there, so that checking it takes no key. */
export async function writePart(folder: string, file: string, source: Readable, steps: readonly Transform[], seal: Seal | undefined): Promise<Part> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  const { through, result } = measuring();
  await pipeline([source, ...steps, ...(seal === undefined ? [] : [seal.encrypt()]), through, createWriteStream(target, { flush: true })]);
  return { file, ...result() };
}

/** Reads a part back, into `steps`. Resolves to what lay on the disk, for comparison. */
export async function readPart(folder: string, file: string, seal: Seal | undefined, steps: readonly (NodeJS.ReadWriteStream | NodeJS.WritableStream)[]): Promise<Omit<Part, 'file'>> {
  const { through, result } = measuring();
  await pipeline([createReadStream(join(folder, file)), through, ...(seal === undefined ? [] : [seal.decrypt()]), ...steps]);
  return result();
}

/** What lies on the disk. */
export async function measurePart(folder: string, file: string): Promise<Omit<Part, 'file'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(join(folder, file)) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
