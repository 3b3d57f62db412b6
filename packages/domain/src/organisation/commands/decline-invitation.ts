import { defineCommand } from '@lintel/db';
import { invitationDeclined } from '../events';
import { invitationAnswerInput, invitationState } from '../invitation-contract';
import { endInvitation, invitationAttributes, lockInvitation, refuseUnlessOpen } from '../invitations';
import { invitationPolicy } from '../policy';

/**
 * Declines an invitation to one's own address.
 * Events: invitation.declined. Errors: invalid_transition, expired, not_found for somebody else's.
 */
export const declineInvitation = defineCommand({
  name: 'invitation.decline',
  summary: 'Decline an invitation.',
  input: invitationAnswerInput,
  output: invitationState,
  permission: 'invitation.answer',
  events: [invitationDeclined],
  async run(tx, input) {
    const row = await lockInvitation(tx, input.id, input.token);
    tx.authorise(invitationPolicy, 'invitation.answer', invitationAttributes(row), 'invitation.view');
    refuseUnlessOpen(tx, row, 'invitation.decline');
    const version = await endInvitation(tx, row, { status: 'declined', event: invitationDeclined });
    return { id: row.id, status: 'declined' as const, version, expiresAt: row.expires_at.toISOString() };
  },
});
