import type { FileStore } from '@lintel/adapters/files';
import { startOrTellUpload, type TemporalGate } from '@lintel/adapters/temporal';
import type { Executor } from '@lintel/db';
import { listStalled } from '@lintel/domain/media';
import { type RequestContext, system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';
import { removeLeftovers } from './leftovers';

export interface MediaUpkeep {
  readonly executor: Executor;
  readonly files: FileStore;
  readonly temporal: TemporalGate;
  readonly log: Logger;
}

/** Removes files that nothing shows any more, and starts again the workflows of uploads that stand still. Any number of workers may do it at once. */
export async function tendMedia({ executor, files, temporal, log }: MediaUpkeep): Promise<void> {
  const context: RequestContext = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null };
  const cleared = await removeLeftovers({ executor, files, context });
  const { uploads } = await executor.ask(listStalled, {}, context);
  for (const upload of uploads) await temporal.use((client) => startOrTellUpload(client, upload));
  if (cleared + uploads.length > 0) log.info({ cleared, restarted: uploads.length }, 'media tended');
}
