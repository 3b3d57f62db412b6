import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { queuedCount, testInput } from '../contract';
import { webhookDue } from '../events';
import { testEventType } from '../offered';
import { webhookPolicy } from '../policy';
import { queueFor } from '../queue';
import { attributesOf, lockWebhook } from '../store';

/**
 * Queues a test for a webhook, signed and logged as everything is.
 * Events: webhook.due. Errors: invalid_transition while it is disabled, not_found.
 */
export const sendWebhookTest = defineCommand({
  name: 'webhook.sendTest',
  summary: 'Send a test to a webhook.',
  input: testInput,
  output: queuedCount,
  permission: 'webhook.manage',
  events: [webhookDue],
  async run(tx, input) {
    const row = await lockWebhook(tx, input.id);
    tx.authorise(webhookPolicy, 'webhook.manage', attributesOf(row), 'webhook.view');
    if (row.status !== 'active') throw new DomainError('invalid_transition', 'This webhook is disabled. Enable it first.', { status: row.status });
    return { queued: await queueFor(tx, row.id, [{ eventId: uuidv7(), eventType: testEventType, position: null }]) };
  },
});
