import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { openFlow } from '../flows';
import { identityAsked, identityLinkInput } from '../identity-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';

/**
 * Begins to make a provider's account a way in to one's own. An account whose address nobody has confirmed takes none: whoever made it might be waiting
 * for the address's owner to come.
 * Events: none. Errors: step_up_required, conflict for an unconfirmed address, unauthenticated, forbidden to keys.
 */
export const startIdentityLink = defineCommand({
  name: 'identity.startLink',
  summary: 'Begin to link an account at a provider to yours.',
  input: identityLinkInput,
  output: identityAsked,
  permission: 'user.own',
  events: [],
  secretAnswer: true,
  stepUp: true,
  async run(tx, { provider }) {
    tx.authorise(userPolicy, 'user.own', {});
    const userId = ownAccount(tx);
    const { sessionId } = tx.actor;
    if (sessionId === null) throw new DomainError('forbidden', 'Linking begins in a browser that is signed in.');
    const user = await tx.db.selectFrom('app_user').select('email_verified_at').where('id', '=', userId).executeTakeFirstOrThrow();
    if (user.email_verified_at === null) throw new DomainError('conflict', 'Confirm your e-mail address first: choose a new password by the link in "Forgot your password?".');
    return openFlow(tx, { purpose: 'link', provider, person: { userId, sessionId }, returnTo: '/account/security' });
  },
});
