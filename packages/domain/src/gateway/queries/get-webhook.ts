import { defineQuery } from '@lintel/db';
import { webhook, webhookRef } from '../contract';
import { webhookPolicy } from '../policy';
import { attributesOf, findWebhook, toWebhook } from '../store';

/** One webhook, without its secret. Errors: not_found. */
export const getWebhook = defineQuery({
  name: 'webhook.get',
  summary: 'One webhook.',
  input: webhookRef,
  output: webhook,
  permission: 'webhook.view',
  async run(scope, input) {
    const row = await findWebhook(scope, input.id);
    scope.authorise(webhookPolicy, 'webhook.view', attributesOf(row), 'webhook.view');
    return toWebhook(row);
  },
});
