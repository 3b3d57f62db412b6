import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { openFlow } from '../flows';
import { identityAsked, returnTo, socialProvider } from '../identity-contract';
import { ownAccount } from '../own-account';
import { userPolicy } from '../policy';
import { secondFactorsOf } from '../second-factors';

/**
 * Begins to confirm by a linked account that it is oneself: for those who have neither a password nor a second factor.
 * Events: none. Errors: conflict for others, unauthenticated, forbidden to keys.
 */
export const startIdentityStepUp = defineCommand({
  name: 'identity.startStepUp',
  summary: 'Begin to confirm by a linked account that it is you.',
  input: z.strictObject({ provider: socialProvider, returnTo }),
  output: identityAsked,
  permission: 'user.own',
  events: [],
  secretAnswer: true,
  async run(tx, { provider, returnTo: place }) {
    tx.authorise(userPolicy, 'user.own', {});
    const userId = ownAccount(tx);
    const { sessionId } = tx.actor;
    if (sessionId === null) throw new DomainError('forbidden', 'There is no session to confirm.');
    const password = await tx.db.selectFrom('credential').select('user_id').where('user_id', '=', userId).executeTakeFirst();
    if (password !== undefined || (await secondFactorsOf(tx, userId)).length > 0) throw new DomainError('conflict', 'Confirm with your password or your second factor.');
    return openFlow(tx, { purpose: 'step_up', provider, person: { userId, sessionId }, returnTo: place });
  },
});
