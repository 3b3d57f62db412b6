import { defineQuery } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { invitationOpened, invitationOpenInput } from '../invitation-contract';
import { hashOfToken, invitationsOf, toInvitation } from '../invitations';
import { invitationPolicy } from '../policy';
import { clockOf } from '../store';

/** What a letter's link leads to, for whoever holds it. Errors: not_found for a secret that was never sent. */
export const openInvitation = defineQuery({
  name: 'invitation.open',
  summary: "Read an invitation by its letter's secret.",
  input: invitationOpenInput,
  output: invitationOpened,
  permission: 'invitation.open',
  async run(scope, { token }) {
    scope.authorise(invitationPolicy, 'invitation.open', {});
    const row = await invitationsOf(scope).innerJoin('invitation_token', 'invitation_token.invitation_id', 'invitation.id')
      .where('invitation_token.token_hash', '=', hashOfToken(token)).executeTakeFirst();
    // The secret is not repeated in the refusal.
    if (row === undefined) throw new DomainError('not_found', 'There is no such invitation.', { record: 'invitation' });
    const { sends: _sends, sentAt: _sentAt, version: _version, ...shown } = toInvitation(row, await clockOf(scope));
    return { ...shown, hasAccount: row.invitee_id !== null };
  },
});
