import type { Operation } from '@lintel/db';
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

export const operations = [
  listWebhooks, getWebhook, createWebhook, changeWebhook, deleteWebhook, rotateWebhookSecret, sendWebhookTest, replayWebhook, listWebhookDeliveries, getWebhookDelivery,
  listWebhookEventTypes, claimWebhooks, settleWebhook, restWebhook, listOverdueWebhooks,
] as const satisfies readonly Operation[];
