import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sealSchema } from './backup-seal';

const manifestName = 'manifest.json';
const format = 2;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const identifier = z.string().regex(/^[a-z_][a-z0-9_]*$/);

const manifestSchema = z.object({
  format: z.literal(format),
  /** The row that tells of this backup, in the database it is of. */
  id: z.uuid().nullable(),
  createdAt: z.iso.datetime({ offset: true }),
  /** The state of the schema the rows fit. */
  migrations: z.array(z.object({ name: z.string(), checksum: hash })).min(1),
  /** The log's last position and epoch in the snapshot. */
  position: z.int().nonnegative(),
  restoreEpoch: z.int().nonnegative(),
  tables: z.array(z.object({
    name: identifier, columns: z.array(identifier).min(1), rows: z.int().nonnegative(), file: z.string().regex(/^[a-z_0-9]+\.copy\.gz$/), bytes: z.int().positive(), sha256: hash,
  })),
  /** Null: anyone who has the folder can read it. */
  seal: sealSchema.nullable(),
  /** The list of stored files, one JSON object a line; null when the backup is of the database alone. */
  files: z.object({ count: z.int().nonnegative(), contentBytes: z.int().nonnegative(), file: z.literal('files.jsonl.gz'), bytes: z.int().positive(), sha256: hash }).nullable(),
  sequences: z.array(z.object({ name: identifier, lastValue: z.string().regex(/^\d+$/), isCalled: z.boolean() })),
});

/** What a backup says of itself; its files lie beside it. */
export type BackupManifest = z.infer<typeof manifestSchema>;
/** A file of the file store in a backup: its key there, and the part that holds its bytes. */
export const storedFileSchema = z.object({
  key: z.string(), contentType: z.string(), file: z.string().regex(/^files\/[0-9]{8}$/), bytes: z.int().nonnegative(), sha256: hash,
});
export type BackupStoredFile = z.infer<typeof storedFileSchema>;

export type BackupTableFile = BackupManifest['tables'][number];

/** A backup or restore that cannot be done. One sentence that says why, and what to do where something can be done. */
export class BackupFailed extends Error {
  override readonly name = 'BackupFailed';
}

export function manifestFile(folder: string): string {
  return join(folder, manifestName);
}

export const manifestFormat = format;

/** @throws BackupFailed when the folder holds no backup this program can read */
export async function readManifest(folder: string): Promise<BackupManifest> {
  let text: string;
  try {
    text = await readFile(manifestFile(folder), 'utf8');
  } catch (error) {
    throw new BackupFailed(`${folder} holds no backup: there is no ${manifestName} in it.`, { cause: error });
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new BackupFailed(`${manifestFile(folder)} is damaged, or was written by another version of Lintel.`, { cause: error });
  }
}
