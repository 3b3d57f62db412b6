import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow, runStatement } from '@lintel/db/log';
import { DomainError, invalidInput } from '@lintel/kernel';
import type { output as Parsed } from 'zod';
import { queuedCount, replayInput } from '../contract';
import { webhookDue } from '../events';
import { webhookPolicy } from '../policy';
import { queueFor, wake } from '../queue';
import { seenByOrganisation } from '../seen-by-organisation';
import { attributesOf, lockWebhook, type WebhookRow } from '../store';

const mostAtOnce = 10_000;

/**
 * Sends again what was sent or given up: chosen deliveries, or a time of the log, with what happened then and was never sent (the webhook was disabled,
 * or did not want the type yet). Ids stay the same, so that a receiver knows what it has.
 * Events: webhook.due. Errors: invalid_input, invalid_transition while it is disabled, not_found.
 */
export const replayWebhook = defineCommand({
  name: 'webhook.replay',
  summary: 'Send deliveries again, chosen or by when their events happened.',
  input: replayInput,
  output: queuedCount,
  permission: 'webhook.manage',
  events: [webhookDue],
  async run(tx, input) {
    const row = await lockWebhook(tx, input.webhookId);
    tx.authorise(webhookPolicy, 'webhook.manage', attributesOf(row), 'webhook.view');
    if (row.status !== 'active') throw new DomainError('invalid_transition', 'This webhook is disabled. Enable it first.', { status: row.status });
    const isRange = input.from !== undefined;
    if (isRange === (input.deliveryIds !== undefined)) throw invalidInput([{ path: 'from', code: 'custom', message: 'say either deliveryIds or from' }]);
    if (isRange && input.until !== undefined && input.until <= (input.from ?? '')) throw invalidInput([{ path: 'until', code: 'custom', message: 'must be later than from' }]);
    const again = await queueAgain(tx, row, input);
    const missed = isRange && !input.onlyFailed ? await queueMissed(tx, row, input) : 0;
    if (again > 0) await wake(tx, row.id);
    return { queued: again + missed };
  },
});

type Input = Parsed<typeof replayInput>;

async function queueAgain(tx: ScopedTransaction, { id }: WebhookRow, input: Input): Promise<number> {
  let update = tx.db.updateTable('webhook_delivery')
    .set((eb) => ({ status: 'queued', attempts: 0, replays: eb('replays', '+', 1), version: eb('version', '+', 1), next_attempt_at: tx.now, error: null, delivered_at: null }))
    .where('endpoint_id', '=', id).where('status', 'in', input.onlyFailed ? ['failed'] : ['failed', 'delivered']);
  if (input.deliveryIds !== undefined) update = update.where('id', 'in', input.deliveryIds);
  if (input.from !== undefined) {
    const { from, until } = input;
    update = update.where('event_id', 'in', (eb) => {
      const events = eb.selectFrom('event').select('event.id').whereRef('event.organisation_id', '=', 'webhook_delivery.organisation_id').where('occurred_at', '>=', new Date(from));
      return until === undefined ? events : events.where('occurred_at', '<', new Date(until));
    });
  }
  const { numUpdatedRows } = await update.executeTakeFirst();
  return Number(numUpdatedRows);
}

async function queueMissed(tx: ScopedTransaction, row: WebhookRow, { from, until }: Input): Promise<number> {
  const rows = await runStatement<EventRow>(tx.db,
    `select ${eventColumns} from event e join event_order o on o.event_id = e.id
     where e.organisation_id = $1 and e.type = any($2) and e.occurred_at >= $3 and ($4::timestamptz is null or e.occurred_at < $4)
       and not exists (select from webhook_delivery d where d.endpoint_id = $5 and d.event_id = e.id)
     order by o.position limit $6`,
    [row.organisation_id, row.event_types, from, until ?? null, row.id, mostAtOnce]);
  const seen = await seenByOrganisation(tx, row.organisation_id, rows.map(envelopeOf));
  let queued = 0;
  for (let at = 0; at < seen.length; at += 500)
    queued += await queueFor(tx, row.id, seen.slice(at, at + 500).map((event) => ({ eventId: event.id, eventType: event.type, position: event.position ?? null })));
  return queued;
}
