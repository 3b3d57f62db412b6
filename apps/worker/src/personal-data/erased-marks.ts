import type { FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { repeatDeletion } from '@lintel/domain/privacy';
import { isUuid, system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';

const folder = 'erased/';

/** Outside the database, so that it is still there when the database comes from a backup. Names nobody: of an erased account only its number is left. */
export const erasedMark = (userId: string): string => `${folder}${userId}`;

/** Has whoever was erased, and came back with a restored backup, erased again. Nothing to do on any other day. */
export async function eraseAgain({ executor, files, log }: { readonly executor: Executor; readonly files: FileStore; readonly log: Logger }): Promise<void> {
  const context = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null } as const;
  for await (const { key } of files.list(folder)) {
    const userId = key.slice(folder.length);
    if (!isUuid(userId)) continue;
    const { isOrdered } = await executor.execute(repeatDeletion, { userId }, context);
    if (isOrdered) log.warn({ userId }, 'an erased account came back with a backup and is erased again');
  }
}
