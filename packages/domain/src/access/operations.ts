import type { Operation } from '@lintel/db';
import { acceptIdentity } from './commands/accept-identity';
import { concludeIdentity } from './commands/conclude-identity';
import { startIdentityLink } from './commands/start-identity-link';
import { startIdentitySignIn } from './commands/start-identity-sign-in';
import { startIdentityStepUp } from './commands/start-identity-step-up';
import { unlinkIdentity } from './commands/unlink-identity';
import { changePassword } from './commands/change-password';
import { completePasswordReset } from './commands/complete-password-reset';
import { confirmEmailChange } from './commands/confirm-email-change';
import { confirmRegistration } from './commands/confirm-registration';
import { confirmTotp } from './commands/confirm-totp';
import { createUser } from './commands/create-user';
import { endSessionsOf } from './commands/end-sessions-of';
import { enrolTotp } from './commands/enrol-totp';
import { finishSession } from './commands/finish-session';
import { issueApiKey } from './commands/issue-api-key';
import { reactivateUser } from './commands/reactivate-user';
import { registerPasskey } from './commands/register-passkey';
import { removePasskey } from './commands/remove-passkey';
import { removeTotp } from './commands/remove-totp';
import { renewRecoveryCodes } from './commands/renew-recovery-codes';
import { requestEmailChange } from './commands/request-email-change';
import { requestPasswordReset } from './commands/request-password-reset';
import { requestRegistration } from './commands/request-registration';
import { resendRegistration } from './commands/resend-registration';
import { revokeAllSessions } from './commands/revoke-all-sessions';
import { rotateApiKey } from './commands/rotate-api-key';
import { revokeApiKey } from './commands/revoke-api-key';
import { revokeSession } from './commands/revoke-session';
import { rotateSession } from './commands/rotate-session';
import { signInWithPasskey } from './commands/sign-in-with-passkey';
import { startPasskeyRegistration } from './commands/start-passkey-registration';
import { startPasskeySecondFactor } from './commands/start-passkey-second-factor';
import { startPasskeySignIn } from './commands/start-passkey-sign-in';
import { startPasskeyStepUp } from './commands/start-passkey-step-up';
import { startSession } from './commands/start-session';
import { stepUp } from './commands/step-up';
import { suspendUser } from './commands/suspend-user';
import { sweepAccounts } from './commands/sweep-accounts';
import { undoEmailChange } from './commands/undo-email-change';
import { updatePreferences } from './commands/update-preferences';
import { getMe } from './queries/get-me';
import { getSecurity } from './queries/get-security';
import { listMyApiKeys } from './queries/list-my-api-keys';
import { listMySessions } from './queries/list-my-sessions';
import { listUsers } from './queries/list-users';

export const operations = [
  requestRegistration, resendRegistration, confirmRegistration, requestPasswordReset, completePasswordReset,
  requestEmailChange, confirmEmailChange, undoEmailChange, sweepAccounts,
  getSecurity, enrolTotp, confirmTotp, removeTotp, renewRecoveryCodes,
  startPasskeyRegistration, registerPasskey, removePasskey, startPasskeySignIn, startPasskeySecondFactor, startPasskeyStepUp,
  startIdentitySignIn, startIdentityLink, startIdentityStepUp, concludeIdentity, acceptIdentity, unlinkIdentity,
  startSession, finishSession, signInWithPasskey, rotateSession, stepUp, revokeSession, revokeAllSessions, endSessionsOf, listMySessions,
  getMe, updatePreferences, changePassword, createUser, suspendUser, reactivateUser, listUsers,
  issueApiKey, rotateApiKey, revokeApiKey, listMyApiKeys,
] as const satisfies readonly Operation[];
