import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { invitationSent } from '../events';
import { invitationChangeInput, invitationState } from '../invitation-contract';
import { expiryFrom, invitationAttributes, lockInvitation, resendGapMinutes, setExpiry } from '../invitations';
import { invitationLifecycle } from '../lifecycle';
import { invitationPolicy } from '../policy';

/**
 * Sends an open invitation once more and lets it run anew, also when it ran out and nobody has closed it.
 * Events: invitation.sent. Errors: rate_limited within minutes of the last letter, invalid_transition, stale_version, forbidden, not_found.
 */
export const resendInvitation = defineCommand({
  name: 'invitation.resend',
  summary: 'Send an invitation once more.',
  input: invitationChangeInput,
  output: invitationState,
  permission: 'invitation.manage',
  events: [invitationSent],
  async run(tx, input) {
    const row = await lockInvitation(tx, input.id);
    tx.authorise(invitationPolicy, 'invitation.manage', invitationAttributes(row), 'invitation.view');
    refuseStale('invitation', row, input.expectedVersion);
    invitationLifecycle.next(row.status, 'invitation.resend');
    const waitMs = row.sent_at.getTime() + resendGapMinutes * 60_000 - tx.now.getTime();
    if (waitMs > 0) throw new DomainError('rate_limited', 'The last letter has only just been sent.', { retryAfterSeconds: Math.ceil(waitMs / 1_000) });
    const expiresAt = expiryFrom(tx.now);
    const [version, sends] = [row.version + 1, row.sends + 1];
    await tx.db.updateTable('invitation').set({ version, sends, sent_at: tx.now, expires_at: expiresAt }).where('id', '=', row.id).execute();
    setExpiry(tx, { id: row.id, organisationId: row.organisation_id, expiresAt });
    tx.append(invitationSent, {
      aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id,
      data: { role: row.role, scope: row.scope, scopeId: row.scope_id, sends, expiresAt: expiresAt.toISOString() },
    });
    return { id: row.id, status: 'pending' as const, version, expiresAt: expiresAt.toISOString() };
  },
});
