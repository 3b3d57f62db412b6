import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { noInput } from '../../access/contract';
import { invitationList } from '../invitation-contract';
import { invitationsOf, toInvitation } from '../invitations';
import { invitationPolicy } from '../policy';
import { clockOf } from '../store';
import { signedInUser } from '../../signed-in-user';

/** What one is invited to and may still answer. Errors: unauthenticated. */
export const listMyInvitations = defineQuery({
  name: 'invitation.listMine',
  summary: 'The invitations that wait for your answer.',
  input: noInput,
  output: invitationList,
  permission: 'invitation.own',
  async run(scope) {
    scope.authorise(invitationPolicy, 'invitation.own', {});
    const now = await clockOf(scope);
    const rows = await invitationsOf(scope).where('invitee.id', '=', signedInUser(scope)).where('invitation.status', '=', 'pending').where('invitation.expires_at', '>', sql<Date>`now()`)
      .orderBy('invitation.id', 'desc').limit(50).execute();
    return { items: rows.map((row) => toInvitation(row, now)) };
  },
});
