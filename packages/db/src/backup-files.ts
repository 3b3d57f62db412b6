import { Readable, Transform } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import type { BackupOptions } from './backup';
import { BackupFailed, type BackupManifest, type BackupStoredFile, storedFileSchema } from './backup-manifest';
import { type Part, readPart, writePart } from './backup-parts';
import type { Seal } from './backup-seal';

/** What of a file store a backup needs. */
export interface FileSource {
  list(): AsyncIterable<{ readonly key: string }>;
  /** Undefined: it was deleted since it was listed. */
  open(key: string): Promise<{ readonly contentType: string; readonly stream: Readable } | undefined>;
}

/** What of a file store a restore needs. */
export interface FileTarget {
  put(key: string, contentType: string, body: Readable): Promise<void>;
}

const listFile = 'files.jsonl.gz';

/** Copies every stored file, and writes the list of them. */
export async function writeFiles(folder: string, source: FileSource, seal: Seal | undefined, { onProgress }: Pick<BackupOptions, 'onProgress'>): Promise<BackupManifest['files']> {
  const kept: BackupStoredFile[] = [];
  for await (const { key } of source.list()) {
    const found = await source.open(key);
    if (found === undefined) continue;
    const part = await writePart(folder, `files/${String(kept.length).padStart(8, '0')}`, found.stream, [], seal);
    kept.push({ key, contentType: found.contentType, ...part });
    onProgress?.({ part: 'files', index: kept.length, total: kept.length });
  }
  const lines = Readable.from(kept.map((file) => `${JSON.stringify(file)}\n`), { objectMode: true });
  const { bytes, sha256 } = await writePart(folder, listFile, lines, [toBytes(), createGzip()], seal);
  return { count: kept.length, contentBytes: kept.reduce((sum, part) => sum + part.bytes, 0), file: listFile, bytes, sha256 };
}

/** The stored files of a backup, as its list names them. @throws BackupFailed */
export async function listFiles(folder: string, { files }: BackupManifest, seal: Seal | undefined): Promise<readonly BackupStoredFile[]> {
  if (files === null) return [];
  let text = '';
  const collect = new Transform({
    decodeStrings: true,
    transform(chunk: Buffer, _encoding, done) {
      text += chunk.toString('latin1');
      done();
    },
  });
  const read = await readPart(folder, files.file, seal, [createGunzip(), collect]).catch((error: unknown) => {
    throw new BackupFailed(`The backup's file ${files.file} cannot be read.`, { cause: error });
  });
  refuseOther(files, read);
  const kept = Buffer.from(text, 'latin1').toString('utf8').split('\n').filter((line) => line !== '').map((line) => storedFileSchema.parse(JSON.parse(line)));
  if (kept.length !== files.count) throw new BackupFailed(`The backup's file ${files.file} is not the one that was written: it is damaged.`);
  return kept;
}

/** Puts every stored file back. */
export async function readFiles(folder: string, manifest: BackupManifest, target: FileTarget, seal: Seal | undefined, { onProgress }: Pick<BackupOptions, 'onProgress'>): Promise<void> {
  const kept = await listFiles(folder, manifest, seal);
  for (const [at, file] of kept.entries()) {
    onProgress?.({ part: 'files', index: at + 1, total: kept.length });
    const body = new Transform({ transform: (chunk, _encoding, done) => { done(null, chunk); } });
    const [read] = await Promise.all([readPart(folder, file.file, seal, [body]), target.put(file.key, file.contentType, body)]).catch((error: unknown) => {
      throw new BackupFailed(`The stored file ${file.key} cannot be put back: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    refuseOther(file, read);
  }
}

function refuseOther({ file, bytes, sha256 }: Part, read: Omit<Part, 'file'>): void {
  if (read.bytes !== bytes || read.sha256 !== sha256) throw new BackupFailed(`The backup's file ${file} is not the one that was written: it is damaged.`);
}

function toBytes(): Transform {
  return new Transform({ writableObjectMode: true, transform: (line: string, _encoding, done) => { done(null, Buffer.from(line)); } });
}
