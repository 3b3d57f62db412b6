import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { noInput } from '../contract';
import { webhookPolicy } from '../policy';

/** Webhooks of which something has been due for a minute: whoever should have sent it did not. */
export const listOverdueWebhooks = defineQuery({
  name: 'webhook.listOverdue',
  summary: 'Webhooks whose deliveries stand still.',
  input: noInput,
  output: z.object({ webhookIds: z.array(id) }),
  permission: 'webhook.deliver',
  async run(scope) {
    scope.authorise(webhookPolicy, 'webhook.deliver', {});
    const rows = await scope.db.selectFrom('webhook_endpoint').select('webhook_endpoint.id').where('status', '=', 'active').where('deleted_at', 'is', null)
      .where(sql<boolean>`exists (select from webhook_delivery d where d.endpoint_id = webhook_endpoint.id
        and ((d.status = 'queued' and d.next_attempt_at < now() - interval '1 minute') or (d.status = 'sending' and d.claimed_until < now() - interval '1 minute')))`)
      .orderBy('id').limit(1_000).execute();
    return { webhookIds: rows.map((row) => row.id) };
  },
});
