import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { credentialAdded, userUpdated } from '../events';
import { dropAwaited, lockAwaited, openFlow, wayOf } from '../flows';
import { linkIdentity, type Said } from '../identities';
import { identityAccepted, identityAcceptInput, type IdentityProvider } from '../identity-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { lockUser, updateUser } from '../store';

/**
 * Makes a provider's account that has one's own address a way in, by whoever has just shown that the account here is theirs. Who has both the account and
 * the provider's word for its address has confirmed the address, too.
 * Events: credential.added, user.updated. Errors: step_up_required, unauthenticated, forbidden to keys.
 */
export const acceptIdentity = defineCommand({
  name: 'identity.accept',
  summary: 'Link the account at a provider that you came with, now that you have signed in to yours.',
  input: identityAcceptInput,
  output: identityAccepted,
  permission: 'user.own',
  events: [credentialAdded, userUpdated],
  secretAnswer: true,
  stepUp: true,
  async run(tx, { handle }) {
    tx.authorise(userPolicy, 'user.own', {});
    const user = await lockUser(tx, ownAccount(tx));
    const way = await wayOf(tx, handle);
    // Before the flow, as those do who switch the connection off and end its flows.
    if (way?.connectionId != null && !(await isOn(tx, way.connectionId))) return { outcome: 'gone' as const };
    const awaited = await lockAwaited(tx, handle);
    if (awaited === undefined) return { outcome: 'gone' as const };
    const { flow, said } = awaited;
    if (said.email?.toLowerCase() !== user.email.toLowerCase()) return { outcome: 'another_account' as const };
    // The table's check names the same words.
    const provider = flow.provider as IdentityProvider;
    const connection = flow.connection_id === null || flow.organisation_id === null ? null : { id: flow.connection_id, organisationId: flow.organisation_id };
    const whole: Said = { ...said, provider, connection };
    await dropAwaited(tx, flow.id);
    if (user.email_verified_at === null) {
      const { version } = await updateUser(tx, user, { email_verified_at: tx.now });
      tx.append(userUpdated, { aggregateId: user.id, aggregateVersion: version, organisationId: null, data: { changed: ['email'] } });
    }
    if (!(await linkIdentity(tx, user.id, whole))) return { outcome: 'another_account' as const };
    // An organisation's place comes with the sign-in by its provider: the browser goes there once more.
    const again = connection === null ? null : (await openFlow(tx, { purpose: 'sign_in', provider, connection, returnTo: flow.return_to })).handle;
    return { outcome: 'linked' as const, provider, again };
  },
});

/** An organisation's provider may have been switched off since it gave its word. */
async function isOn(tx: ScopedTransaction, connectionId: string): Promise<boolean> {
  return (await tx.db.selectFrom('sso_connection').select('id').where('id', '=', connectionId).where('status', '=', 'active').forShare().executeTakeFirst()) !== undefined;
}
