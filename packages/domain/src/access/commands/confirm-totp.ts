import { defineCommand } from '@lintel/db';
import { credentialAdded } from '../events';
import { countFactor, forgiveFactor } from '../factor-attempts';
import { totpConfirmed, totpConfirmInput } from '../factor-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { firstRecoveryCodes } from '../recovery-codes';
import { lockUser, updateUser } from '../store';
import { takeTotp } from '../totp';

/**
 * Takes the first code of a new authenticator app: from now on signing in asks for one. The first second factor brings recovery codes.
 * Events: credential.added. Errors: step_up_required, unauthenticated, forbidden to keys.
 */
export const confirmTotp = defineCommand({
  name: 'totp.confirm',
  summary: 'Finish setting up an authenticator app with its first code.',
  input: totpConfirmInput,
  output: totpConfirmed,
  permission: 'user.own',
  events: [credentialAdded],
  stepUp: true,
  secretAnswer: true,
  rotatesSession: (answer) => answer.outcome === 'confirmed',
  async run(tx, { code }) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const attempt = await countFactor(tx, user.id);
    if ('retryAfterSeconds' in attempt) return { outcome: 'locked' as const, ...attempt };
    if (!(await takeTotp(tx, user.id, code, 'unconfirmed'))) return { outcome: 'wrong' as const };
    await forgiveFactor(tx, user.id);
    await tx.db.updateTable('totp').set({ confirmed_at: tx.now }).where('user_id', '=', user.id).execute();
    const codes = await firstRecoveryCodes(tx, user.id);
    const { version } = await updateUser(tx, user, {});
    tx.append(credentialAdded, { aggregateId: user.id, aggregateVersion: version, organisationId: null, data: { kind: 'totp' } });
    return { outcome: 'confirmed' as const, recoveryCodes: codes === null ? null : [...codes] };
  },
});
