import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow, runStatement } from '@lintel/db/log';
import { sql } from 'kysely';
import { z } from 'zod';
import { asOwnVersion } from '../../event-registry';
import { id } from '../../fields';
import { testEventType } from '../offered';
import { bodyOf, testBody } from '../payload';
import { webhookPolicy } from '../policy';
import { claimSeconds } from '../schedule';
import { unseal } from '../seal';
import { gatewaySettings } from '../settings';
import type { DeliveryRow } from '../store';

const claimed = z.object({ id, attempt: z.int(), messageId: z.string(), body: z.string() });

/**
 * Takes some of what is due for a webhook, in the log's order, for one worker to send. What was taken and never settled comes again with the same id.
 * Of a webhook that is disabled or deleted, nothing. Errors: none of its own.
 */
export const claimWebhooks = defineCommand({
  name: 'webhook.claim',
  summary: 'Take some deliveries of a webhook to send.',
  input: z.object({ webhookId: id, most: z.int().min(1).max(100) }),
  output: z.object({ url: z.string(), secrets: z.array(z.string()), claimed: z.array(claimed) }),
  permission: 'webhook.deliver',
  events: [],
  secretAnswer: true,
  async run(tx, input) {
    tx.authorise(webhookPolicy, 'webhook.deliver', {});
    const webhook = await tx.db.selectFrom('webhook_endpoint').selectAll().where('id', '=', input.webhookId).where('status', '=', 'active').where('deleted_at', 'is', null).executeTakeFirst();
    if (webhook === undefined) return { url: '', secrets: [], claimed: [] };
    const { rows } = await sql<DeliveryRow>`
      with due as (
        select id from webhook_delivery where endpoint_id = ${input.webhookId}
          and ((status = 'queued' and next_attempt_at <= now()) or (status = 'sending' and claimed_until < now()))
        order by position nulls first, id limit ${input.most} for update skip locked
      )
      update webhook_delivery d set status = 'sending', attempts = attempts + 1, version = version + 1, claimed_until = now() + make_interval(secs => ${claimSeconds})
      from due where d.id = due.id returning d.*`.execute(tx.db);
    const bodies = await bodiesOf(tx, rows);
    const { sealingKey } = gatewaySettings();
    const sealed = [webhook.secret, ...(webhook.old_secret !== null && webhook.old_until !== null && webhook.old_until > tx.now ? [webhook.old_secret] : [])];
    return {
      url: webhook.url,
      secrets: sealed.map((secret) => unseal(secret, sealingKey, webhook.id)),
      claimed: rows.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map((row) => ({ id: row.id, attempt: row.attempts, messageId: row.event_id, body: bodies.get(row.event_id) ?? '' })),
    };
  },
});

/** What each delivery says, by its event. */
async function bodiesOf(tx: ScopedTransaction, rows: readonly DeliveryRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.map((row) => row.event_id);
  const events = await runStatement<EventRow>(tx.db, `select ${eventColumns} from event e join event_order o on o.event_id = e.id where e.id = any($1)`, [ids]);
  const tests = rows.filter((row) => row.event_type === testEventType).map((row) => [row.event_id, testBody(row.event_id, row.organisation_id, row.created_at)] as const);
  return new Map([...events.map((row) => [row.id, bodyOf(asOwnVersion(envelopeOf(row)))] as const), ...tests]);
}
