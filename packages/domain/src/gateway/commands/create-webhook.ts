import { newWebhookSecret } from '@lintel/adapters/webhooks';
import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { checkedTypes, checkedUrl } from '../check';
import { webhookCreateInput, webhookWithSecret } from '../contract';
import { webhookCreated } from '../events';
import { webhookPolicy } from '../policy';
import { seal } from '../seal';
import { gatewaySettings } from '../settings';
import { toWebhook } from '../store';

const mostOfOne = 20;

/**
 * Names an address that is told of an organisation's events. The secret that signs them is in the answer and nowhere else in the clear.
 * Events: webhook.created. Errors: invalid_input (the address, a type), conflict (too many), forbidden, unauthenticated.
 */
export const createWebhook = defineCommand({
  name: 'webhook.create',
  summary: "Have an address told of an organisation's events; its secret is shown once.",
  input: webhookCreateInput,
  output: webhookWithSecret,
  permission: 'webhook.manage',
  events: [webhookCreated],
  secretAnswer: true,
  async run(tx, input) {
    const { organisationId } = input;
    tx.authorise(webhookPolicy, 'webhook.manage', { organisationId });
    const url = checkedUrl(input.url);
    const eventTypes = checkedTypes(input.eventTypes);
    await tx.lock(`webhooks:${organisationId}`);
    const { count } = await tx.db.selectFrom('webhook_endpoint').select((eb) => eb.fn.countAll<number>().as('count')).where('organisation_id', '=', organisationId)
      .where('deleted_at', 'is', null).executeTakeFirstOrThrow();
    if (count >= mostOfOne) throw new DomainError('conflict', `An organisation has at most ${mostOfOne} webhooks. Delete one first.`, { most: mostOfOne });
    const id = uuidv7();
    const secret = newWebhookSecret();
    const row = await tx.db.insertInto('webhook_endpoint').values({
      id, organisation_id: organisationId, url, description: input.description, event_types: eventTypes, secret: seal(secret, gatewaySettings().sealingKey, id), created_at: tx.now,
    }).returningAll().executeTakeFirstOrThrow();
    tx.append(webhookCreated, { aggregateId: id, aggregateVersion: 1, organisationId, data: { eventTypes } });
    return { ...toWebhook(row), secret };
  },
});
