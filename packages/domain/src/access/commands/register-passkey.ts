import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { lockChallenge, useChallenge } from '../challenges';
import { credentialAdded } from '../events';
import { passkeyRegistered, passkeyRegisterInput } from '../factor-contract';
import { ownAccount } from '../own-account';
import { readNewPasskey } from '../passkeys';
import { userPolicy } from '../policy';
import { firstRecoveryCodes } from '../recovery-codes';
import { lockUser, updateUser } from '../store';

/**
 * Keeps a passkey that this browser made. It signs its person in by itself and is asked for after a password. The first second factor brings
 * recovery codes.
 * Events: credential.added. Errors: conflict when the passkey is known, step_up_required, unauthenticated, forbidden to keys.
 */
export const registerPasskey = defineCommand({
  name: 'passkey.register',
  summary: 'Add the passkey that this browser made.',
  input: passkeyRegisterInput,
  output: passkeyRegistered,
  permission: 'user.own',
  events: [credentialAdded],
  stepUp: true,
  secretAnswer: true,
  rotatesSession: (answer) => answer.outcome === 'registered',
  async run(tx, { handle, name, response }) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const challenge = await lockChallenge(tx, 'passkey_registration', handle);
    if (challenge === undefined || challenge.webauthn === null || challenge.user_id !== user.id) return { outcome: 'gone' as const };
    await useChallenge(tx, challenge.id);
    const passkey = await readNewPasskey(challenge.webauthn, response);
    if (passkey === undefined) return { outcome: 'wrong' as const };
    const id = uuidv7();
    await tx.db.insertInto('passkey').values({ id, user_id: user.id, name, ...passkey, created_at: tx.now }).execute();
    const codes = await firstRecoveryCodes(tx, user.id);
    const { version } = await updateUser(tx, user, {});
    tx.append(credentialAdded, { aggregateId: user.id, aggregateVersion: version, organisationId: null, data: { kind: 'passkey' } });
    return { outcome: 'registered' as const, id, recoveryCodes: codes === null ? null : [...codes] };
  },
});
