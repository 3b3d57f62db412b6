import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { delegationRevokeInput, delegationState } from '../contract';
import { actingEnded, delegationRevoked } from '../events';
import { delegationPolicy } from '../policy';
import { delegationAttributes, endActingsOf, lockDelegation, peopleOf } from '../store';

/**
 * Takes a delegation back, or lays it down: both sides may, and those who run the organisation. Whoever acts by it is out at once, on open streams too.
 * Done already, it is answered as it is.
 * Events: delegation.revoked, acting.ended. Errors: stale_version, forbidden, not_found.
 */
export const revokeDelegation = defineCommand({
  name: 'delegation.revoke',
  summary: 'Take back or lay down a delegation.',
  input: delegationRevokeInput,
  output: delegationState,
  permission: 'delegation.revoke',
  events: [delegationRevoked, actingEnded],
  async run(tx, { id, expectedVersion }) {
    const row = await lockDelegation(tx, id);
    tx.authorise(delegationPolicy, 'delegation.revoke', delegationAttributes(row), 'delegation.view');
    if (row.revoked_at !== null) return { id, version: row.version, isActive: false };
    if (expectedVersion !== undefined && expectedVersion !== row.version)
      throw new DomainError('stale_version', 'This delegation was changed while you were looking at it. Read it again.', { expectedVersion, version: row.version });
    const version = row.version + 1;
    await tx.db.updateTable('delegation').set({ revoked_at: tx.now, version }).where('id', '=', id).execute();
    await endActingsOf(tx, id);
    tx.append(delegationRevoked, { aggregateId: id, aggregateVersion: version, organisationId: row.organisation_id, data: peopleOf(row) });
    return { id, version, isActive: false };
  },
});
