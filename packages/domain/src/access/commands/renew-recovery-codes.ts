import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { credentialAdded } from '../events';
import { noInput, recoveryCodesMade } from '../factor-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { newRecoveryCodes } from '../recovery-codes';
import { secondFactorsOf } from '../second-factors';
import { lockUser, updateUser } from '../store';

/**
 * Makes new recovery codes; the old ones are worth nothing from now on.
 * Events: credential.added. Errors: conflict without a second factor they could stand in for, step_up_required, unauthenticated, forbidden to keys.
 */
export const renewRecoveryCodes = defineCommand({
  name: 'recoveryCode.renew',
  summary: 'Make new recovery codes; they are shown once.',
  input: noInput,
  output: recoveryCodesMade,
  permission: 'user.own',
  events: [credentialAdded],
  stepUp: true,
  secretAnswer: true,
  async run(tx) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    if ((await secondFactorsOf(tx, user.id)).length === 0) throw new DomainError('conflict', 'Set up an authenticator app or a passkey first.');
    const codes = await newRecoveryCodes(tx, user.id);
    const { version } = await updateUser(tx, user, {});
    tx.append(credentialAdded, { aggregateId: user.id, aggregateVersion: version, organisationId: null, data: { kind: 'recovery_code' } });
    return { recoveryCodes: [...codes] };
  },
});
