import { listFiles } from './backup-files';
import { BackupFailed, type BackupManifest, readManifest } from './backup-manifest';
import { measurePart, type Part } from './backup-parts';
import { openSeal } from './backup-seal';

export interface VerifiedBackup {
  readonly manifest: BackupManifest;
  readonly parts: number;
  readonly bytes: number;
  /** One sentence for each part that is not what was written. Empty: the backup is whole. */
  readonly findings: readonly string[];
}

export interface VerifyOptions {
  /** Of an encrypted backup: without it the stored files cannot be named, only the tables and the list checked. */
  readonly passphrase?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Compares every part of a backup with the checksum that was kept when it was written.
 * @throws BackupFailed when the folder holds no backup that this program can read
 */
export async function verifyBackup(folder: string, { passphrase, onProgress }: VerifyOptions = {}): Promise<VerifiedBackup> {
  const manifest = await readManifest(folder);
  const seal = manifest.seal === null || passphrase === undefined ? undefined : openSeal(passphrase, manifest.seal);
  if (passphrase !== undefined && manifest.seal !== null && seal === undefined) throw new BackupFailed('The backup was made with another passphrase.');
  const findings: string[] = [];
  const parts: Part[] = [...manifest.tables, ...(manifest.files === null ? [] : [manifest.files])];
  if (manifest.seal === null || seal !== undefined)
    parts.push(...(await listFiles(folder, manifest, seal).catch((error: unknown) => {
      findings.push(error instanceof Error ? error.message : String(error));
      return [];
    })));
  let bytes = 0;
  for (const [at, part] of parts.entries()) {
    onProgress?.(at + 1, parts.length);
    const found = await measurePart(folder, part.file).catch(() => undefined);
    bytes += found?.bytes ?? 0;
    if (found === undefined) findings.push(`${part.file} is missing or cannot be read.`);
    else if (found.bytes !== part.bytes || found.sha256 !== part.sha256) findings.push(`${part.file} is not what was written.`);
  }
  return { manifest, parts: parts.length, bytes, findings: [...new Set(findings)] };
}
