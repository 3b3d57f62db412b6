import type { FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { graceMs, listLeftovers, purgeMedia } from '@lintel/domain/media';
import type { OutputOf, RequestContext } from '@lintel/kernel';

export interface LeftoverPorts {
  readonly executor: Executor;
  readonly files: FileStore;
  readonly context: RequestContext;
}

type Leftover = OutputOf<typeof listLeftovers>['items'][number];

/**
 * Removes files that nothing shows any more from the store, of one record of media or of all. The rows are told after the files are gone: a crash
 * in between removes them again, which is harmless.
 * @returns how many records were cleared
 * @throws FileStoreUnavailable
 */
export async function removeLeftovers(ports: LeftoverPorts, id?: string): Promise<number> {
  const { items } = await ports.executor.ask(listLeftovers, id === undefined ? {} : { id }, ports.context);
  let cleared = 0;
  for (const item of items) if (await remove(ports, item)) cleared += 1;
  return cleared;
}

async function remove({ executor, files, context }: LeftoverPorts, { id, of, prefix, keys }: Leftover): Promise<boolean> {
  for await (const { key } of files.list(prefix)) await files.delete(key);
  for (const key of keys) {
    const file = await files.head(key);
    if (file === null) continue;
    // Somebody has just written it again and is about to show it.
    if (file.lastModified.getTime() > Date.now() - graceMs) return false;
    await files.delete(key);
  }
  return (await executor.execute(purgeMedia, { id, of }, context)).isPurged;
}
