import type { Executor } from '@lintel/db';
import { sweepAccounts } from '@lintel/domain/access';
import { system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';

/** Ends registrations, resets and changes of address that ran out. Any number of workers may do it at once. */
export async function tendAccounts(executor: Executor, log: Logger): Promise<void> {
  const swept = await executor.execute(sweepAccounts, {}, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });
  if (Object.values(swept).some((count) => count > 0)) log.info(swept, 'accounts tended');
}
