import {
  changeWebhook, createWebhook, deleteWebhook, getWebhook, getWebhookDelivery, listWebhookDeliveries, listWebhookEventTypes, listWebhooks, replayWebhook, rotateWebhookSecret, sendWebhookTest,
} from '@lintel/domain/gateway';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'webhooks:read', tag: 'Webhooks' } as const;
const writes = { scope: 'webhooks:write', tag: 'Webhooks' } as const;

export const gateway: readonly RestRow[] = [
  row(listWebhookEventTypes, { method: 'GET', path: '/webhook-event-types', ...reads }),
  row(listWebhooks, { method: 'GET', path: '/organisations/{organisationId}/webhooks', ...reads }),
  row(createWebhook, { method: 'POST', path: '/organisations/{organisationId}/webhooks', status: 201, location: ({ id }) => `/webhooks/${id}`, ...writes }),
  row(getWebhook, { method: 'GET', path: '/webhooks/{id}', ...reads }),
  row(changeWebhook, { method: 'PATCH', path: '/webhooks/{id}', ...writes }),
  row(deleteWebhook, { method: 'DELETE', path: '/webhooks/{id}', ...writes }),
  row(rotateWebhookSecret, { method: 'POST', path: '/webhooks/{id}/rotate-secret', ...writes }),
  row(sendWebhookTest, { method: 'POST', path: '/webhooks/{id}/test', status: 202, ...writes }),
  row(replayWebhook, { method: 'POST', path: '/webhooks/{webhookId}/replay', status: 202, ...writes }),
  row(listWebhookDeliveries, { method: 'GET', path: '/webhooks/{webhookId}/deliveries', ...reads }),
  row(getWebhookDelivery, { method: 'GET', path: '/webhooks/{webhookId}/deliveries/{id}', ...reads }),
];
