import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { deliveryDetail, deliveryRef } from '../contract';
import { webhookPolicy } from '../policy';
import { attributesOf, findWebhook, toDelivery } from '../store';

const headers = z.record(z.string(), z.string());
const mostTries = 100;

/** One delivery with each attempt of the last 30 days: what was sent and what came back. Errors: not_found. */
export const getWebhookDelivery = defineQuery({
  name: 'webhook.getDelivery',
  summary: 'One delivery with its attempts.',
  input: deliveryRef,
  output: deliveryDetail,
  permission: 'webhook.view',
  async run(scope, input) {
    const webhook = await findWebhook(scope, input.webhookId);
    scope.authorise(webhookPolicy, 'webhook.view', attributesOf(webhook), 'webhook.view');
    const row = await scope.db.selectFrom('webhook_delivery').selectAll().where('id', '=', input.id).where('endpoint_id', '=', webhook.id).executeTakeFirst();
    if (row === undefined) throw notFound('delivery', input.id);
    const tries = await scope.db.selectFrom('webhook_attempt').selectAll().where('delivery_id', '=', row.id).orderBy('id', 'desc').limit(mostTries).execute();
    return {
      ...toDelivery(row), webhookId: webhook.id,
      tries: tries.map((one) => ({
        id: one.id, number: one.number, at: one.created_at.toISOString(), durationMs: one.duration_ms, requestHeaders: headers.parse(one.request_headers), requestBody: one.request_body,
        responseStatus: one.response_status, responseBody: one.response_body, error: one.error,
      })),
    };
  },
});
