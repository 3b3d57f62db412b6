import type { Operation } from '@lintel/db';
import { changePassword } from './commands/change-password';
import { createUser } from './commands/create-user';
import { issueApiKey } from './commands/issue-api-key';
import { reactivateUser } from './commands/reactivate-user';
import { revokeAllSessions } from './commands/revoke-all-sessions';
import { rotateApiKey } from './commands/rotate-api-key';
import { revokeApiKey } from './commands/revoke-api-key';
import { revokeSession } from './commands/revoke-session';
import { startSession } from './commands/start-session';
import { suspendUser } from './commands/suspend-user';
import { updatePreferences } from './commands/update-preferences';
import { getMe } from './queries/get-me';
import { listMyApiKeys } from './queries/list-my-api-keys';
import { listMySessions } from './queries/list-my-sessions';
import { listUsers } from './queries/list-users';

export const operations = [
  startSession, revokeSession, revokeAllSessions, listMySessions,
  getMe, updatePreferences, changePassword, createUser, suspendUser, reactivateUser, listUsers,
  issueApiKey, rotateApiKey, revokeApiKey, listMyApiKeys,
] as const satisfies readonly Operation[];
