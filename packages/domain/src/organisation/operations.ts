import type { Operation } from '@lintel/db';
import { acceptGrant } from './commands/accept-grant';
import { acceptInvitation } from './commands/accept-invitation';
import { changeRole } from './commands/change-role';
import { createOrganisation } from './commands/create-organisation';
import { declineGrant } from './commands/decline-grant';
import { declineInvitation } from './commands/decline-invitation';
import { giveGrant } from './commands/give-grant';
import { grantMembership } from './commands/grant-membership';
import { reinstateMembership } from './commands/reinstate-membership';
import { resendInvitation } from './commands/resend-invitation';
import { revokeGrant } from './commands/revoke-grant';
import { revokeInvitation } from './commands/revoke-invitation';
import { revokeMembership } from './commands/revoke-membership';
import { sendInvitation } from './commands/send-invitation';
import { suspendMembership } from './commands/suspend-membership';
import { transferOwnership } from './commands/transfer-ownership';
import { updateOrganisation } from './commands/update-organisation';
import { wakeGrant } from './commands/wake-grant';
import { wakeInvitation } from './commands/wake-invitation';
import { getOrganisation } from './queries/get-organisation';
import { getRecordOwner } from './queries/get-record-owner';
import { listGrants } from './queries/list-grants';
import { listInvitations } from './queries/list-invitations';
import { listMembers } from './queries/list-members';
import { listMyInvitations } from './queries/list-my-invitations';
import { listOrganisations } from './queries/list-organisations';
import { listPlaces } from './queries/list-places';
import { listShares } from './queries/list-shares';
import { openInvitation } from './queries/open-invitation';

export const operations = [
  createOrganisation, updateOrganisation, getOrganisation, getRecordOwner, listOrganisations, listPlaces, listMembers,
  grantMembership, changeRole, suspendMembership, reinstateMembership, transferOwnership, revokeMembership,
  sendInvitation, resendInvitation, revokeInvitation, acceptInvitation, declineInvitation, listInvitations, listMyInvitations, openInvitation, wakeInvitation,
  giveGrant, acceptGrant, declineGrant, revokeGrant, listGrants, listShares, wakeGrant,
] as const satisfies readonly Operation[];
