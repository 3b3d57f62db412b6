import type { ScopedTransaction } from '@lintel/db';
import { apiKeyRevoked } from './events';

/** Ends every living key of a person. Events: api_key.revoked for each. */
export async function endKeys(tx: ScopedTransaction, userId: string): Promise<void> {
  const ended = await tx.db.updateTable('api_key').set((eb) => ({ revoked_at: tx.now, version: eb('version', '+', 1) }))
    .where('user_id', '=', userId).where('revoked_at', 'is', null).returning(['id', 'version', 'organisation_id']).execute();
  for (const { id, version, organisation_id: organisationId } of ended)
    tx.append(apiKeyRevoked, { aggregateId: id, aggregateVersion: version, organisationId, data: { userId } });
}
