import {
  createUser, endSessionsOf, getMe, listMyApiKeys, listMySessions, listUsers, reactivateUser, revokeAllSessions, revokeApiKey, revokeSession, suspendUser, updatePreferences,
} from '@lintel/domain/access';
import { type RestRow, row } from '../rest/row';

const account = { read: { scope: 'account:read', tag: 'My account' }, write: { scope: 'account:write', tag: 'My account' } } as const;
const people = { read: { scope: 'admin:read', tag: 'People' }, write: { scope: 'admin:write', tag: 'People' } } as const;

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
  row(endSessionsOf, { method: 'POST', path: '/users/{userId}/sessions/end', ...people.write }),
  row(suspendUser, { method: 'POST', path: '/users/{id}/suspend', ...people.write }),
  row(reactivateUser, { method: 'POST', path: '/users/{id}/reactivate', ...people.write }),
];
