import { newWebhookSecret } from '@lintel/adapters/webhooks';
import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { secretRotateInput, webhookWithSecret } from '../contract';
import { webhookSecretRotated } from '../events';
import { webhookPolicy } from '../policy';
import { seal } from '../seal';
import { gatewaySettings } from '../settings';
import { attributesOf, lockWebhook, toWebhook, updateWebhook } from '../store';

const hourMs = 3_600_000;

/**
 * Gives a webhook a new secret. Until the overlap ends everything carries both signatures, so that the receiver changes over in its own time.
 * Events: webhook.secret_rotated. Errors: stale_version, not_found.
 */
export const rotateWebhookSecret = defineCommand({
  name: 'webhook.rotateSecret',
  summary: 'Give a webhook a new secret, shown once; the old one signs as well for a while.',
  input: secretRotateInput,
  output: webhookWithSecret,
  permission: 'webhook.manage',
  events: [webhookSecretRotated],
  secretAnswer: true,
  async run(tx, input) {
    const row = await lockWebhook(tx, input.id);
    tx.authorise(webhookPolicy, 'webhook.manage', attributesOf(row), 'webhook.view');
    refuseStale('webhook', row, input.expectedVersion);
    const secret = newWebhookSecret();
    const hasOverlap = input.overlapHours > 0;
    const next = await updateWebhook(tx, row, {
      secret: seal(secret, gatewaySettings().sealingKey, row.id), old_secret: hasOverlap ? row.secret : null,
      old_until: hasOverlap ? new Date(tx.now.getTime() + input.overlapHours * hourMs) : null,
    });
    tx.append(webhookSecretRotated, { aggregateId: row.id, aggregateVersion: next.version, organisationId: row.organisation_id, data: { overlapHours: input.overlapHours } });
    return { ...toWebhook(next), secret };
  },
});
