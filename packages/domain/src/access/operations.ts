import type { Operation } from '@lintel/db';
import { changePassword } from './commands/change-password';
import { createOrganisation } from './commands/create-organisation';
import { createUser } from './commands/create-user';
import { giveGrant } from './commands/give-grant';
import { grantMembership } from './commands/grant-membership';
import { issueApiKey } from './commands/issue-api-key';
import { reactivateUser } from './commands/reactivate-user';
import { revokeAllSessions } from './commands/revoke-all-sessions';
import { revokeApiKey } from './commands/revoke-api-key';
import { revokeGrant } from './commands/revoke-grant';
import { revokeMembership } from './commands/revoke-membership';
import { revokeSession } from './commands/revoke-session';
import { startSession } from './commands/start-session';
import { suspendUser } from './commands/suspend-user';
import { updatePreferences } from './commands/update-preferences';
import { getMe } from './queries/get-me';
import { listGrants } from './queries/list-grants';
import { listMembers } from './queries/list-members';
import { listMyApiKeys } from './queries/list-my-api-keys';
import { listMySessions } from './queries/list-my-sessions';
import { listOrganisations } from './queries/list-organisations';
import { listUsers } from './queries/list-users';

export const operations = [
  startSession, revokeSession, revokeAllSessions, listMySessions,
  getMe, updatePreferences, changePassword, createUser, suspendUser, reactivateUser, listUsers,
  createOrganisation, listOrganisations, listMembers, grantMembership, revokeMembership,
  giveGrant, revokeGrant, listGrants, issueApiKey, revokeApiKey, listMyApiKeys,
] as const satisfies readonly Operation[];
