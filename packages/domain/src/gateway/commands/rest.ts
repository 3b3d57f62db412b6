import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { webhookPolicy } from '../policy';

const answer = z.object({ isIdle: z.boolean(), left: z.int(), dueInMs: z.int().nullable() });

/**
 * Lets a webhook's workflow rest when nothing is due, under the lock that whoever queues takes as well: what is queued afterwards wakes it by an event.
 * Says how much is left and when something of it is due. Errors: none of its own.
 */
export const restWebhook = defineCommand({
  name: 'webhook.rest',
  summary: 'Say that nothing of a webhook is due, if so.',
  input: z.object({ webhookId: id }),
  output: answer,
  permission: 'webhook.deliver',
  events: [],
  async run(tx, input) {
    tx.authorise(webhookPolicy, 'webhook.deliver', {});
    const { webhookId } = input;
    const webhook = await tx.db.selectFrom('webhook_endpoint').select('status').where('id', '=', webhookId).where('deleted_at', 'is', null).forNoKeyUpdate().executeTakeFirst();
    const { rows: [row] } = await sql<{ left: number; due_in_ms: number | null }>`
      select count(*)::int as left, ceil(extract(epoch from min(case when status = 'queued' then next_attempt_at else claimed_until end) - clock_timestamp()) * 1000)::int as due_in_ms
      from webhook_delivery where endpoint_id = ${webhookId} and status in ('queued', 'sending')`.execute(tx.db);
    // Enabling one that is disabled wakes its workflow again.
    const isStopped = webhook?.status !== 'active';
    const left = isStopped ? 0 : (row?.left ?? 0);
    const dueInMs = left === 0 || row === undefined || row.due_in_ms === null ? null : Math.max(0, row.due_in_ms);
    const isIdle = dueInMs === null || dueInMs > 0;
    if (isIdle) await tx.db.updateTable('webhook_endpoint').set({ is_draining: false }).where('id', '=', webhookId).execute();
    return { isIdle, left, dueInMs };
  },
});
