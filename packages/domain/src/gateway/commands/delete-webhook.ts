import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { webhookDeleted as answer, webhookDeleteInput } from '../contract';
import { webhookDeleted } from '../events';
import { webhookPolicy } from '../policy';
import { attributesOf, lockWebhook, updateWebhook } from '../store';

/**
 * Ends a webhook: nothing more is sent, what waits is given up. Its log stays with the row, out of sight.
 * Events: webhook.deleted. Errors: stale_version, not_found.
 */
export const deleteWebhook = defineCommand({
  name: 'webhook.delete',
  summary: 'Delete a webhook.',
  input: webhookDeleteInput,
  output: answer,
  permission: 'webhook.manage',
  events: [webhookDeleted],
  async run(tx, input) {
    const row = await lockWebhook(tx, input.id);
    tx.authorise(webhookPolicy, 'webhook.manage', attributesOf(row), 'webhook.view');
    refuseStale('webhook', row, input.expectedVersion);
    await tx.db.updateTable('webhook_delivery').set({ status: 'failed', error: 'deleted', claimed_until: null })
      .where('endpoint_id', '=', row.id).where('status', 'in', ['queued', 'sending']).execute();
    const { version } = await updateWebhook(tx, row, { status: 'disabled', disabled_because: 'owner', deleted_at: tx.now, old_secret: null, old_until: null });
    tx.append(webhookDeleted, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: {} });
    return { id: row.id, isDeleted: true as const };
  },
});
