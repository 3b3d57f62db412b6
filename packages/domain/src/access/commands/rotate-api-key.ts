import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { newApiKey } from '../api-key-secret';
import { apiKeyRotated as answer, apiKeyRotateInput } from '../contract';
import { apiKeyRotated } from '../events';
import { apiKeyPolicy } from '../policy';
import { lockApiKey } from '../store';

const hourMs = 3_600_000;

/**
 * Gives a key another secret, shown once; name, scopes and end stay. The old one works until the overlap is over, so that programs change over one by
 * one; rotated again before that, it stops at once.
 * Events: api_key.rotated. Errors: expired (the key has ended), not_found, forbidden.
 */
export const rotateApiKey = defineCommand({
  name: 'apiKey.rotate',
  summary: 'Give a key another secret, shown once; the old one works for a while.',
  input: apiKeyRotateInput,
  output: answer,
  permission: 'apiKey.own',
  events: [apiKeyRotated],
  secretAnswer: true,
  async run(tx, input) {
    const row = await lockApiKey(tx, input.id);
    tx.authorise(apiKeyPolicy, 'apiKey.own', { id: row.id, userId: row.user_id });
    if (row.revoked_at !== null || (row.expires_at !== null && row.expires_at <= tx.now)) throw new DomainError('expired', 'This key has ended. Make another.', { id: row.id });
    const { key, prefix, hash } = newApiKey();
    const oldUntil = input.overlapHours === 0 ? null : new Date(tx.now.getTime() + input.overlapHours * hourMs);
    const version = row.version + 1;
    await tx.db.updateTable('api_key').set({ secret_hash: hash, prefix, old_hash: oldUntil === null ? null : row.secret_hash, old_until: oldUntil, rotated_at: tx.now, version }).where('id', '=', row.id).execute();
    const until = oldUntil?.toISOString() ?? null;
    tx.append(apiKeyRotated, { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id, data: { userId: row.user_id, oldUntil: until } });
    return { id: row.id, prefix, key, oldUntil: until };
  },
});
