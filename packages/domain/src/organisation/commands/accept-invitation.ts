import { defineCommand } from '@lintel/db';
import { invitationAccepted as acceptedEvent, membershipGranted } from '../events';
import { invitationAccepted, invitationAnswerInput } from '../invitation-contract';
import { expiryKind, invitationAttributes, lockInvitation, refuseUnlessOpen } from '../invitations';
import { holdRole } from '../memberships';
import { invitationPolicy } from '../policy';
import { signedInUser } from '../../signed-in-user';

/**
 * Takes up an invitation to one's own address: the role is held from the next request on. Taken up before by the same person, it is answered as it is.
 * Events: invitation.accepted, membership.granted. Errors: invalid_transition, expired by the database's clock, not_found for somebody else's.
 */
export const acceptInvitation = defineCommand({
  name: 'invitation.accept',
  summary: 'Take up an invitation.',
  input: invitationAnswerInput,
  output: invitationAccepted,
  permission: 'invitation.answer',
  events: [acceptedEvent, membershipGranted],
  async run(tx, input) {
    const row = await lockInvitation(tx, input.id, input.token);
    tx.authorise(invitationPolicy, 'invitation.answer', invitationAttributes(row), 'invitation.view');
    const userId = signedInUser(tx);
    const place = { role: row.role, scope: row.scope, scopeId: row.scope_id, organisationId: row.organisation_id };
    const answer = (membershipId: string) => ({ id: row.id, membershipId, organisationId: row.organisation_id, scopeId: row.scope_id });
    if (row.status === 'accepted' && row.accepted_by === userId) return answer(await holdRole(tx, { userId, ...place }));
    refuseUnlessOpen(tx, row, 'invitation.accept');
    const membershipId = await holdRole(tx, { userId, ...place });
    const version = row.version + 1;
    await tx.db.updateTable('invitation').set({ status: 'accepted', accepted_by: userId, settled_at: tx.now, version }).where('id', '=', row.id).execute();
    tx.deadlines.settle({ type: 'invitation', id: row.id }, [expiryKind], 'met');
    tx.append(acceptedEvent, {
      aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id,
      data: { role: row.role, scope: row.scope, scopeId: row.scope_id, userId, membershipId },
    });
    return answer(membershipId);
  },
});
