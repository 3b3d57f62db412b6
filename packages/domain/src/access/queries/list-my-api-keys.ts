import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { apiKey, noInput } from '../contract';
import { apiKeyPolicy } from '../policy';
import { signedInUser } from '../../signed-in-user';

/** One's keys, the newest first, ended ones included. Errors: unauthenticated. */
export const listMyApiKeys = defineQuery({
  name: 'apiKey.listMine',
  summary: 'Your keys, without their secrets.',
  input: noInput,
  output: z.object({ items: z.array(apiKey) }),
  permission: 'apiKey.issue',
  async run(scope) {
    scope.authorise(apiKeyPolicy, 'apiKey.issue', {});
    const rows = await scope.db.selectFrom('api_key').selectAll().where('user_id', '=', signedInUser(scope)).orderBy('id', 'desc').limit(200).execute();
    return {
      items: rows.map((row) => ({
        id: row.id, name: row.name, prefix: row.prefix, scopes: row.scopes, organisationId: row.organisation_id, createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at?.toISOString() ?? null, lastUsedAt: row.last_used_at?.toISOString() ?? null, revokedAt: row.revoked_at?.toISOString() ?? null,
        rotatedAt: row.rotated_at?.toISOString() ?? null, oldUntil: row.old_until?.toISOString() ?? null,
      })),
    };
  },
});
