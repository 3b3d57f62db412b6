import type { TemporalGate } from '@lintel/adapters/temporal';
import type { Executor } from '@lintel/db';
import { listOverdueDeliveries } from '@lintel/domain/notification';
import { system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';
import { startDelivery } from '../temporal/deliveries';

/** Starts again the workflows of messages that stand still: after a restore, or where Temporal lost them. Any number of workers may do it at once. */
export async function tendDeliveries({ executor, temporal, log }: { readonly executor: Executor; readonly temporal: TemporalGate; readonly log: Logger }): Promise<void> {
  const { batchIds } = await executor.ask(listOverdueDeliveries, {}, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });
  for (const batchId of batchIds) await temporal.use((client) => startDelivery(client, batchId));
  if (batchIds.length > 0) log.info({ restarted: batchIds.length }, 'deliveries tended');
}
