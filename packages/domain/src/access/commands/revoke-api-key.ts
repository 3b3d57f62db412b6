import { defineCommand } from '@lintel/db';
import { apiKeyRevokeInput, apiKeyState } from '../contract';
import { apiKeyRevoked } from '../events';
import { apiKeyPolicy } from '../policy';
import { lockApiKey } from '../store';

/**
 * Ends a key at once. Ending an ended one changes nothing.
 * Events: api_key.revoked. Errors: not_found.
 */
export const revokeApiKey = defineCommand({
  name: 'apiKey.revoke',
  summary: 'End a key.',
  input: apiKeyRevokeInput,
  output: apiKeyState,
  permission: 'apiKey.revoke',
  events: [apiKeyRevoked],
  async run(tx, input) {
    const key = await lockApiKey(tx, input.id);
    tx.authorise(apiKeyPolicy, 'apiKey.revoke', { id: key.id, userId: key.user_id });
    if (key.revoked_at !== null) return { id: key.id, isRevoked: true };
    await tx.db.updateTable('api_key').set({ revoked_at: tx.now, version: key.version + 1 }).where('id', '=', key.id).execute();
    tx.append(apiKeyRevoked, {
      aggregateId: key.id, aggregateVersion: key.version + 1, organisationId: key.organisation_id, data: { userId: key.user_id },
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return { id: key.id, isRevoked: true };
  },
});
