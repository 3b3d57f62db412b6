import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { type InputOf, notFound, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { webhookDisabled } from '../events';
import { webhookPolicy } from '../policy';
import { disabledAfterMs, retryAfterMs } from '../schedule';
import { lockWebhook, updateWebhook, type WebhookRow } from '../store';

const gone = 410;

/**
 * Keeps an attempt and how it ended. Anything but 2xx is tried again by the schedule, for three days; then it is given up, and when nothing at all was
 * taken in that time, or the receiver says 410, the webhook is disabled. An answer for an attempt that was taken over meanwhile is kept and changes nothing.
 * Events: webhook.disabled. Errors: not_found.
 */
export const settleWebhook = defineCommand({
  name: 'webhook.settle',
  summary: 'Keep how an attempt to deliver ended.',
  input: z.object({
    id, attempt: z.int(), status: z.int().nullable(), responseBody: z.string().max(4_096).nullable(), error: z.string().max(300).nullable(), durationMs: z.int().nonnegative(),
    requestHeaders: z.record(z.string(), z.string()), requestBody: z.string(),
  }),
  output: z.object({ status: z.string() }),
  permission: 'webhook.deliver',
  events: [webhookDisabled],
  async run(tx, input) {
    tx.authorise(webhookPolicy, 'webhook.deliver', {});
    const place = await tx.db.selectFrom('webhook_delivery').select('endpoint_id').where('id', '=', input.id).executeTakeFirst();
    if (place === undefined) throw notFound('delivery', input.id);
    // The endpoint first, as everybody takes them: two attempts that end at once agree on whether it fails.
    const webhook = await lockAnyWebhook(tx, place.endpoint_id);
    const row = await tx.db.selectFrom('webhook_delivery').selectAll().where('id', '=', input.id).forUpdate().executeTakeFirstOrThrow();
    await keepAttempt(tx, row.organisation_id, input);
    if (row.status !== 'sending' || row.attempts !== input.attempt) return { status: row.status };
    const isTaken = input.status !== null && input.status >= 200 && input.status < 300;
    const wait = input.status === gone ? undefined : retryAfterMs[row.attempts - 1];
    const status = isTaken ? 'delivered' : wait === undefined ? 'failed' : 'queued';
    await tx.db.updateTable('webhook_delivery').set({
      status, version: row.version + 1, claimed_until: null, error: isTaken ? null : reasonOf(input), delivered_at: isTaken ? tx.now : null,
      next_attempt_at: new Date(tx.now.getTime() + (wait ?? 0)),
    }).where('id', '=', row.id).execute();
    await judge(tx, webhook, { isTaken, isGivenUp: status === 'failed', isGone: input.status === gone });
    return { status };
  },
});

type Input = InputOf<typeof settleWebhook>;

async function lockAnyWebhook(tx: ScopedTransaction, webhookId: string): Promise<WebhookRow | undefined> {
  const exists = await tx.db.selectFrom('webhook_endpoint').select('id').where('id', '=', webhookId).where('deleted_at', 'is', null).executeTakeFirst();
  return exists === undefined ? undefined : lockWebhook(tx, webhookId);
}

function reasonOf({ status, error }: Input): string {
  return error ?? `answered ${String(status)}`;
}

async function keepAttempt(tx: ScopedTransaction, organisationId: string, input: Input): Promise<void> {
  await tx.db.insertInto('webhook_attempt').values({
    id: uuidv7(), delivery_id: input.id, organisation_id: organisationId, number: input.attempt, request_headers: JSON.stringify(input.requestHeaders), request_body: input.requestBody,
    response_status: input.status, response_body: input.responseBody, error: input.error, duration_ms: input.durationMs, created_at: tx.now,
  }).execute();
}

/** What the ending says of the endpoint as a whole. */
async function judge(tx: ScopedTransaction, webhook: WebhookRow | undefined, end: { readonly isTaken: boolean; readonly isGivenUp: boolean; readonly isGone: boolean }): Promise<void> {
  if (webhook === undefined || webhook.status !== 'active') return;
  if (end.isTaken) {
    if (webhook.failing_since !== null) await tx.db.updateTable('webhook_endpoint').set({ failing_since: null }).where('id', '=', webhook.id).execute();
    return;
  }
  const since = webhook.failing_since ?? tx.now;
  const isDead = end.isGone || (end.isGivenUp && tx.now.getTime() - since.getTime() >= disabledAfterMs);
  if (!isDead) {
    if (webhook.failing_since === null) await tx.db.updateTable('webhook_endpoint').set({ failing_since: tx.now }).where('id', '=', webhook.id).execute();
    return;
  }
  const because = end.isGone ? 'gone' : 'failures';
  const { version } = await updateWebhook(tx, webhook, { status: 'disabled', disabled_because: because, failing_since: since });
  tx.append(webhookDisabled, { aggregateId: webhook.id, aggregateVersion: version, organisationId: webhook.organisation_id, data: { because } });
}
