import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { invitationRevoked } from '../events';
import { invitationChangeInput, invitationState } from '../invitation-contract';
import { endInvitation, invitationAttributes, lockInvitation } from '../invitations';
import { invitationLifecycle } from '../lifecycle';
import { invitationPolicy } from '../policy';

/**
 * Takes an invitation back; its letters lead nowhere from then on. Done already, it is answered as it is.
 * Events: invitation.revoked. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const revokeInvitation = defineCommand({
  name: 'invitation.revoke',
  summary: 'Take an invitation back.',
  input: invitationChangeInput,
  output: invitationState,
  permission: 'invitation.manage',
  events: [invitationRevoked],
  async run(tx, input) {
    const row = await lockInvitation(tx, input.id);
    tx.authorise(invitationPolicy, 'invitation.manage', invitationAttributes(row), 'invitation.view');
    const expiresAt = row.expires_at.toISOString();
    if (row.status === 'revoked') return { id: row.id, status: 'revoked' as const, version: row.version, expiresAt };
    refuseStale('invitation', row, input.expectedVersion);
    invitationLifecycle.next(row.status, 'invitation.revoke');
    return { id: row.id, status: 'revoked' as const, version: await endInvitation(tx, row, { status: 'revoked', event: invitationRevoked, reason: input.reason }), expiresAt };
  },
});
