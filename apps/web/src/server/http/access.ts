import {
  createOrganisation, createUser, getMe, giveGrant, grantMembership, listGrants, listMembers, listMyApiKeys, listMySessions,
  listOrganisations, listUsers, reactivateUser, revokeAllSessions, revokeApiKey, revokeGrant, revokeMembership, revokeSession, suspendUser, updatePreferences,
} from '@lintel/domain/access';
import { type RestRow, row } from '../rest/row';

const account = { read: { scope: 'account:read', tag: 'My account' }, write: { scope: 'account:write', tag: 'My account' } } as const;
const people = { read: { scope: 'admin:read', tag: 'People' }, write: { scope: 'admin:write', tag: 'People' } } as const;
const organisations = { read: { scope: 'organisations:read', tag: 'Organisations' }, write: { scope: 'organisations:write', tag: 'Organisations' } } as const;

export const access: readonly RestRow[] = [
  row(getMe, { method: 'GET', path: '/me', ...account.read }),
  row(updatePreferences, { method: 'PATCH', path: '/me', ...account.write }),
  row(listMySessions, { method: 'GET', path: '/me/sessions', ...account.read }),
  row(revokeSession, { method: 'DELETE', path: '/sessions/{id}', ...account.write }),
  row(revokeAllSessions, { method: 'POST', path: '/me/sessions/revoke-all', ...account.write }),
  row(listMyApiKeys, { method: 'GET', path: '/me/api-keys', ...account.read }),
  row(revokeApiKey, { method: 'DELETE', path: '/api-keys/{id}', ...account.write }),
  row(listUsers, { method: 'GET', path: '/users', ...people.read }),
  row(createUser, { method: 'POST', path: '/users', status: 201, ...people.write }),
  row(suspendUser, { method: 'POST', path: '/users/{id}/suspend', ...people.write }),
  row(reactivateUser, { method: 'POST', path: '/users/{id}/reactivate', ...people.write }),
  row(listOrganisations, { method: 'GET', path: '/organisations', ...organisations.read }),
  row(createOrganisation, { method: 'POST', path: '/organisations', status: 201, ...organisations.write }),
  row(listMembers, { method: 'GET', path: '/organisations/{organisationId}/members', ...organisations.read }),
  row(grantMembership, { method: 'POST', path: '/memberships', status: 201, ...organisations.write }),
  row(revokeMembership, { method: 'DELETE', path: '/memberships/{id}', ...organisations.write }),
  row(listGrants, { method: 'GET', path: '/grants', ...organisations.read }),
  row(giveGrant, { method: 'POST', path: '/grants', status: 201, ...organisations.write }),
  row(revokeGrant, { method: 'DELETE', path: '/grants/{id}', ...organisations.write }),
];
