import { defineCommand } from '@lintel/db';
import { grantRevokeInput, grantState } from '../contract';
import { grantRevoked } from '../events';
import { grantPolicy } from '../policy';
import { type GrantRow, lockGrant } from '../store';

/**
 * Takes back a share. Whoever held it sees the record no more from their next request on.
 * Events: grant.revoked. Errors: not_found.
 */
export const revokeGrant = defineCommand({
  name: 'grant.revoke',
  summary: 'Take back a share.',
  input: grantRevokeInput,
  output: grantState,
  permission: 'grant.revoke',
  events: [grantRevoked],
  async run(tx, input) {
    const grant = await lockGrant(tx, input.id);
    tx.authorise(grantPolicy, 'grant.revoke', { id: grant.id, organisationId: grant.organisation_id });
    if (grant.revoked_at !== null) return { id: grant.id, isRevoked: true };
    await tx.db.updateTable('record_grant').set({ revoked_at: tx.now }).where('id', '=', grant.id).execute();
    tx.append(grantRevoked, {
      aggregateId: grant.id, aggregateVersion: 2, organisationId: grant.organisation_id, data: shareOf(grant),
      ...(input.reason === undefined ? {} : { reason: input.reason }),
    });
    return { id: grant.id, isRevoked: true };
  },
});

function shareOf(grant: GrantRow) {
  return {
    subjectType: grant.subject_type as 'user' | 'organisation', subjectId: grant.subject_id, recordType: grant.record_type, recordId: grant.record_id,
    right: grant.right as 'view' | 'edit',
  };
}
