import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { checkedTypes, checkedUrl } from '../check';
import { webhook, webhookChangeInput } from '../contract';
import { webhookChanged, webhookDue } from '../events';
import { webhookPolicy } from '../policy';
import { wake } from '../queue';
import { attributesOf, lockWebhook, toWebhook, updateWebhook, type WebhookRow } from '../store';

/**
 * Changes a webhook's address, description, event types, or whether it is told at all. Enabled again, it gets what waited; what happened meanwhile, a
 * replay brings.
 * Events: webhook.changed, webhook.due. Errors: invalid_input (the address, a type), stale_version, not_found.
 */
export const changeWebhook = defineCommand({
  name: 'webhook.change',
  summary: 'Change a webhook, or enable or disable it.',
  input: webhookChangeInput,
  output: webhook,
  permission: 'webhook.manage',
  events: [webhookChanged, webhookDue],
  async run(tx, input) {
    const row = await lockWebhook(tx, input.id);
    tx.authorise(webhookPolicy, 'webhook.manage', attributesOf(row), 'webhook.view');
    refuseStale('webhook', row, input.expectedVersion);
    const wanted = {
      url: input.url === undefined ? row.url : checkedUrl(input.url), description: input.description ?? row.description,
      eventTypes: input.eventTypes === undefined ? row.event_types : checkedTypes(input.eventTypes), status: input.status ?? row.status,
    };
    const changed = changesOf(row, wanted);
    if (changed.length === 0) return toWebhook(row);
    const isChanged = changed.includes('status');
    const disabledBecause = wanted.status === 'active' ? null : isChanged ? 'owner' : row.disabled_because;
    const next = await updateWebhook(tx, row, {
      url: wanted.url, description: wanted.description, event_types: wanted.eventTypes, status: wanted.status, disabled_because: disabledBecause,
      ...(isChanged || changed.includes('url') ? { failing_since: null } : {}),
    });
    tx.append(webhookChanged, { aggregateId: row.id, aggregateVersion: next.version, organisationId: row.organisation_id, data: { changed } });
    if (isChanged && wanted.status === 'active') await wake(tx, row.id);
    return toWebhook(next);
  },
});

type Wanted = Readonly<{ url: string; description: string; eventTypes: readonly string[]; status: string }>;

function changesOf(row: WebhookRow, wanted: Wanted): (keyof Wanted)[] {
  const before: Wanted = { url: row.url, description: row.description, eventTypes: row.event_types, status: row.status };
  return (['url', 'description', 'eventTypes', 'status'] as const).filter((field) => String(before[field]) !== String(wanted[field]));
}
