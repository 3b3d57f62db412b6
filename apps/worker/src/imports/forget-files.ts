import type { FileStore } from '@lintel/adapters/files';
import { importLimits, importPrefix } from '@lintel/domain/feed';

const dayMs = 86_400_000;

/** Removes files that were sent to be imported long ago; what they held is in the records by then, or nobody came back for it. */
export async function forgetImportFiles(files: FileStore, now = Date.now()): Promise<number> {
  let removed = 0;
  for await (const { key, lastModified } of files.list(importPrefix)) {
    if (lastModified.getTime() > now - importLimits.daysKept * dayMs) continue;
    await files.delete(key);
    removed += 1;
  }
  return removed;
}
