import {
  acceptGrant, acceptInvitation, changeRole, createOrganisation, declineGrant, declineInvitation, getOrganisation, getRecordOwner, giveGrant, grantMembership, listGrants, listInvitations,
  listMembers, listMyInvitations, listOrganisations, listPlaces, listShares, reinstateMembership, resendInvitation, revokeGrant, revokeInvitation, revokeMembership,
  sendInvitation, suspendMembership, transferOwnership, updateOrganisation,
} from '@lintel/domain/organisation';
import { getSso } from '@lintel/domain/sso';
import { type RestRow, row } from '../rest/row';

const read = { scope: 'organisations:read', tag: 'Organisations' } as const;
const write = { scope: 'organisations:write', tag: 'Organisations' } as const;
const sharing = { read: { ...read, tag: 'Sharing' }, write: { ...write, tag: 'Sharing' } } as const;

export const organisation: readonly RestRow[] = [
  row(listOrganisations, { method: 'GET', path: '/organisations', ...read }),
  row(createOrganisation, { method: 'POST', path: '/organisations', status: 201, location: ({ id }) => `/organisations/${id}`, ...write }),
  row(getOrganisation, { method: 'GET', path: '/organisations/{id}', ...read }),
  row(updateOrganisation, { method: 'PATCH', path: '/organisations/{id}', ...write }),
  row(getRecordOwner, { method: 'GET', path: '/records/{recordType}/{recordId}/owner', ...read }),
  row(getSso, { method: 'GET', path: '/organisations/{organisationId}/single-sign-on', ...read }),
  row(listPlaces, { method: 'GET', path: '/organisations/{organisationId}/places', ...read }),
  row(listMembers, { method: 'GET', path: '/organisations/{organisationId}/members', ...read }),
  row(grantMembership, { method: 'POST', path: '/memberships', status: 201, ...write }),
  row(changeRole, { method: 'PATCH', path: '/memberships/{id}', ...write }),
  row(suspendMembership, { method: 'POST', path: '/memberships/{id}/suspend', ...write }),
  row(reinstateMembership, { method: 'POST', path: '/memberships/{id}/reinstate', ...write }),
  row(transferOwnership, { method: 'POST', path: '/memberships/{membershipId}/transfer-ownership', ...write }),
  row(revokeMembership, { method: 'DELETE', path: '/memberships/{id}', ...write }),
  row(listInvitations, { method: 'GET', path: '/organisations/{organisationId}/invitations', ...read }),
  row(sendInvitation, { method: 'POST', path: '/invitations', status: 201, ...write }),
  row(resendInvitation, { method: 'POST', path: '/invitations/{id}/resend', ...write }),
  row(revokeInvitation, { method: 'DELETE', path: '/invitations/{id}', ...write }),
  row(listMyInvitations, { method: 'GET', path: '/me/invitations', ...read }),
  row(acceptInvitation, { method: 'POST', path: '/invitations/{id}/accept', ...write }),
  row(declineInvitation, { method: 'POST', path: '/invitations/{id}/decline', ...write }),
  row(listGrants, { method: 'GET', path: '/grants', ...sharing.read }),
  row(listShares, { method: 'GET', path: '/shares', ...sharing.read }),
  row(giveGrant, { method: 'POST', path: '/grants', status: 201, ...sharing.write }),
  row(acceptGrant, { method: 'POST', path: '/grants/{id}/accept', ...sharing.write }),
  row(declineGrant, { method: 'POST', path: '/grants/{id}/decline', ...sharing.write }),
  row(revokeGrant, { method: 'DELETE', path: '/grants/{id}', ...sharing.write }),
];
