import { defineQuery } from '@lintel/db';
import { id } from '../../fields';
import { keyCursor, pageFrom, readKeyCursor } from '../../keyset';
import { deliveryListInput, deliveryPage } from '../contract';
import { webhookPolicy } from '../policy';
import { attributesOf, findWebhook, toDelivery } from '../store';

/** What a webhook was told and what came of it, the newest first. Errors: not_found. */
export const listWebhookDeliveries = defineQuery({
  name: 'webhook.listDeliveries',
  summary: "A webhook's deliveries, the newest first.",
  input: deliveryListInput,
  output: deliveryPage,
  permission: 'webhook.view',
  async run(scope, input) {
    const webhook = await findWebhook(scope, input.webhookId);
    scope.authorise(webhookPolicy, 'webhook.view', attributesOf(webhook), 'webhook.view');
    let query = scope.db.selectFrom('webhook_delivery').selectAll().where('endpoint_id', '=', webhook.id);
    if (input.status !== undefined && input.status.length > 0) query = query.where('status', 'in', input.status);
    if (input.eventType !== undefined) query = query.where('event_type', '=', input.eventType);
    if (input.cursor !== undefined) query = query.where('id', '<', readKeyCursor(id, input.cursor));
    const rows = await query.orderBy('id', 'desc').limit(input.limit + 1).execute();
    return pageFrom(rows, input.limit, toDelivery, (row) => keyCursor(row.id));
  },
});
