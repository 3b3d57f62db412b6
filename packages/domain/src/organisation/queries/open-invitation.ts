import { defineQuery } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { recordOfSecret } from '../../access';
import { invitationOpened, invitationOpenInput } from '../invitation-contract';
import { invitationsOf, toInvitation } from '../invitations';
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
    const id = await recordOfSecret(scope, 'invitation', token);
    const row = id === undefined ? undefined : await invitationsOf(scope).where('invitation.id', '=', id).executeTakeFirst();
    // The secret is not repeated in the refusal.
    if (row === undefined) throw new DomainError('not_found', 'There is no such invitation.', { record: 'invitation' });
    const { sends: _sends, sentAt: _sentAt, version: _version, ...shown } = toInvitation(row, await clockOf(scope));
    return { ...shown, hasAccount: row.invitee_id !== null };
  },
});
