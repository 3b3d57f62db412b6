import { type Role, uuidv7 } from '@lintel/kernel';
import type { Arrangement, Asker, Expectation, Expected, MatrixCase } from '../permissions/matrix-case';
import { changeWebhook } from './commands/change-webhook';
import { claimWebhooks } from './commands/claim';
import { createWebhook } from './commands/create-webhook';
import { deleteWebhook } from './commands/delete-webhook';
import { replayWebhook } from './commands/replay';
import { restWebhook } from './commands/rest';
import { rotateWebhookSecret } from './commands/rotate-secret';
import { sendWebhookTest } from './commands/send-test';
import { settleWebhook } from './commands/settle';
import { getWebhookDelivery } from './queries/get-delivery';
import { getWebhook } from './queries/get-webhook';
import { listWebhookDeliveries } from './queries/list-deliveries';
import { listWebhookEventTypes } from './queries/list-event-types';
import { listOverdueWebhooks } from './queries/list-overdue';
import { listWebhooks } from './queries/list-webhooks';
import { seal } from './seal';
import { installGateway } from './settings';

const settings = { sealingKey: 'a key for permission cases, long enough', allowedRanges: [] };
const deciding: readonly Role[] = ['agency_owner', 'firm_owner', 'provider', 'contractor', 'building_manager'];
const each = (roles: readonly Asker[], expected: Expected) => Object.fromEntries(roles.map((role) => [role, expected]));

const manages: Expectation = { ...each(deciding, ['allowed', 'not_found']), platform_admin: 'forbidden', system: 'allowed', otherwise: 'not_found' };
const views: Expectation = { ...each(deciding, ['allowed', 'not_found']), platform_admin: 'allowed', system: 'allowed', otherwise: 'not_found' };
const creates: Expectation = { ...each(deciding, ['allowed', 'forbidden']), visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const lists: Expectation = { ...each(deciding, ['allowed', 'forbidden']), platform_admin: 'allowed', visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const workflowOnly: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };

async function webhookOf({ db, organisationId }: Arrangement): Promise<string> {
  installGateway(settings);
  const id = uuidv7();
  await db.insertInto('webhook_endpoint').values({
    id, organisation_id: organisationId, url: 'https://receiver.example/hooks', event_types: ['listing.published'], secret: seal('whsec_AAAA', settings.sealingKey, id),
  }).execute();
  return id;
}

async function deliveryOf(at: Arrangement): Promise<{ readonly webhookId: string; readonly id: string }> {
  const webhookId = await webhookOf(at);
  const id = uuidv7();
  await at.db.insertInto('webhook_delivery').values({ id, endpoint_id: webhookId, organisation_id: at.organisationId, event_id: uuidv7(), event_type: 'listing.published' }).execute();
  return { webhookId, id };
}

export const gatewayMatrix: readonly MatrixCase[] = [
  { operation: listWebhooks, expected: lists, input: ({ organisationId }) => ({ organisationId }) },
  { operation: getWebhook, expected: views, input: async (at) => ({ id: await webhookOf(at) }) },
  {
    operation: createWebhook, expected: creates,
    input: ({ organisationId }) => {
      installGateway(settings);
      return { organisationId, url: 'https://receiver.example/hooks', eventTypes: ['listing.published'] };
    },
  },
  { operation: changeWebhook, expected: manages, input: async (at) => ({ id: await webhookOf(at), description: 'Another' }) },
  { operation: deleteWebhook, expected: manages, input: async (at) => ({ id: await webhookOf(at) }) },
  { operation: rotateWebhookSecret, expected: manages, input: async (at) => ({ id: await webhookOf(at) }) },
  { operation: sendWebhookTest, expected: manages, input: async (at) => ({ id: await webhookOf(at) }) },
  {
    operation: replayWebhook, expected: manages,
    input: async (at) => {
      const { webhookId, id } = await deliveryOf(at);
      return { webhookId, deliveryIds: [id] };
    },
  },
  { operation: listWebhookDeliveries, expected: views, input: async (at) => ({ webhookId: await webhookOf(at) }) },
  { operation: getWebhookDelivery, expected: views, input: deliveryOf },
  { operation: listWebhookEventTypes, expected: { visitor: 'unauthenticated', otherwise: 'allowed' }, input: () => ({}) },
  { operation: claimWebhooks, expected: workflowOnly, input: async (at) => ({ webhookId: await webhookOf(at), most: 10 }) },
  {
    operation: settleWebhook, expected: workflowOnly,
    input: async (at) => ({ id: (await deliveryOf(at)).id, attempt: 1, status: 200, responseBody: 'ok', error: null, durationMs: 12, requestHeaders: {}, requestBody: '{}' }),
  },
  { operation: restWebhook, expected: workflowOnly, input: async (at) => ({ webhookId: await webhookOf(at) }) },
  { operation: listOverdueWebhooks, expected: workflowOnly, input: () => ({}) },
];
