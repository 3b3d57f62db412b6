import { signatureHeaders, type WebhookSender, WebhookUnanswered } from '@lintel/adapters/webhooks';
import type { Executor } from '@lintel/db';
import { claimWebhooks, restWebhook, settleWebhook } from '@lintel/domain/gateway';
import type { OutputOf, RequestContext } from '@lintel/kernel';
import type { WebhookActivities } from '@lintel/workflows/contracts';
import { activityContext, asFailure } from './context';

export interface WebhookPorts {
  readonly executor: Executor;
  readonly sender: WebhookSender;
}

type Batch = OutputOf<typeof claimWebhooks>;
type Message = Batch['claimed'][number];

/** So many that a batch ends well before its claim does, however slow the receiver: four at once, 15 s each. */
const batchSize = 20;
const atOnce = 4;

/** The activity of webhook workflows: take some, send each, keep how it ended. */
export function webhookActivities(ports: WebhookPorts): WebhookActivities {
  const { executor } = ports;
  return {
    deliverSome: ({ webhookId }) =>
      asFailure(async () => {
        const context = activityContext();
        const batch = await executor.execute(claimWebhooks, { webhookId, most: batchSize }, context);
        let sent = 0;
        for (let at = 0; at < batch.claimed.length; at += atOnce) {
          const ends = await Promise.all(batch.claimed.slice(at, at + atOnce).map((message) => deliver(ports, batch, message, context)));
          sent += ends.filter((status) => status === 'delivered').length;
        }
        const { left, dueInMs } = await executor.execute(restWebhook, { webhookId }, context);
        return { sent, left, dueInMs };
      }),
  };
}

async function deliver({ executor, sender }: WebhookPorts, { url, secrets }: Batch, { id, attempt, messageId, body }: Message, context: RequestContext): Promise<string> {
  const headers = { 'content-type': 'application/json', 'user-agent': 'Lintel-Webhooks/1', ...signatureHeaders({ id: messageId, sentAt: new Date(), body, secrets }) };
  const end = await sender.send({ url, headers, body }).then(
    (answer) => ({ status: answer.status, responseBody: answer.body, error: null, durationMs: answer.durationMs }),
    (error: unknown) => {
      if (!(error instanceof WebhookUnanswered)) throw error;
      return { status: null, responseBody: null, error: error.message, durationMs: error.durationMs };
    },
  );
  const { status } = await executor.execute(settleWebhook, { id, attempt, ...end, requestHeaders: headers, requestBody: body }, context);
  return status;
}
