import { defineQuery } from '@lintel/db';
import { invitationList, invitationListInput } from '../invitation-contract';
import { invitationColumns, invitationsOf, toInvitation } from '../invitations';
import { invitationPolicy, organisationPolicy } from '../policy';
import { clockOf } from '../store';

/** An organisation's invitations as far as one may send such, the newest first. Errors: not_found for an organisation that one has no part in. */
export const listInvitations = defineQuery({
  name: 'invitation.list',
  summary: 'The invitations of your organisation.',
  input: invitationListInput,
  output: invitationList,
  permission: 'organisation.view',
  async run(scope, { organisationId, status }) {
    scope.authorise(organisationPolicy, 'organisation.view', { id: organisationId });
    const now = await clockOf(scope);
    const rows = await invitationsOf(scope).where('invitation.organisation_id', '=', organisationId)
      .where(scope.visible(invitationPolicy, 'invitation.view', invitationColumns)).orderBy('invitation.id', 'desc').limit(500).execute();
    const items = rows.map((row) => {
      const { id, role, scope: kind, organisation_id: owner, place_id: buildingId, invitee_id: inviteeId } = row;
      return { ...toInvitation(row, now), email: scope.contact(invitationPolicy, 'invitation.contact', { id, role, scope: kind, organisationId: owner, buildingId, inviteeId }, row.email) };
    });
    return { items: status === undefined ? items : items.filter((item) => item.status === status) };
  },
});
