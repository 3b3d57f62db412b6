import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { id } from '../../fields';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { webhookListInput, webhookPage } from '../contract';
import { webhookPolicy } from '../policy';
import { toWebhook, webhookColumns } from '../store';

/** An organisation's webhooks, the newest first, with what waits and what was given up. */
export const listWebhooks = defineQuery({
  name: 'webhook.list',
  summary: "An organisation's webhooks, the newest first.",
  input: webhookListInput,
  output: webhookPage,
  permission: 'webhook.view',
  async run(scope, input) {
    scope.authorise(webhookPolicy, 'webhook.view', { organisationId: input.organisationId });
    let query = scope.db.selectFrom('webhook_endpoint').selectAll('webhook_endpoint')
      .select([
        sql<number>`(select count(*)::int from webhook_delivery d where d.endpoint_id = webhook_endpoint.id and d.status in ('queued', 'sending'))`.as('waiting'),
        sql<number>`(select count(*)::int from webhook_delivery d where d.endpoint_id = webhook_endpoint.id and d.status = 'failed' and d.created_at > now() - interval '7 days')`.as('failed'),
      ])
      .where('organisation_id', '=', input.organisationId).where('deleted_at', 'is', null).where(scope.visible(webhookPolicy, 'webhook.view', webhookColumns));
    if (input.cursor !== undefined) query = query.where('id', '<', readKeyCursor(id, input.cursor));
    const rows = await query.orderBy('id', 'desc').limit(input.limit + 1).execute();
    return pageFrom(rows, input.limit, (row) => ({ ...toWebhook(row), waiting: row.waiting, failed: row.failed }), (row) => keyCursor(row.id));
  },
});
