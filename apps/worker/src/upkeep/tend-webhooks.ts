import type { TemporalGate } from '@lintel/adapters/temporal';
import type { Executor } from '@lintel/db';
import { listOverdueWebhooks } from '@lintel/domain/gateway';
import { system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';
import { startOrTellWebhook } from '../temporal/webhooks';

/** Starts again the workflows of webhooks whose deliveries stand still: after a restore, or where Temporal lost them. Any number of workers may do it at once. */
export async function tendWebhooks({ executor, temporal, log }: { readonly executor: Executor; readonly temporal: TemporalGate; readonly log: Logger }): Promise<void> {
  const { webhookIds } = await executor.ask(listOverdueWebhooks, {}, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });
  for (const webhookId of webhookIds) await temporal.use((client) => startOrTellWebhook(client, webhookId));
  if (webhookIds.length > 0) log.info({ restarted: webhookIds.length }, 'webhooks tended');
}
