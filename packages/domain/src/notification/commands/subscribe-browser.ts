import { defineCommand } from '@lintel/db';
import { DomainError, invalidInput, uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { subscriptionInput } from '../contract';
import { browserSubscribed } from '../events';
import { notificationPolicy } from '../policy';
import { notificationSettings } from '../settings';

const mostBrowsers = 10;

/**
 * Has this browser told as well. A browser belongs to whoever subscribed it last: who shares a machine is not told what concerns the one before. Done twice
 * it changes nothing.
 * Events: push.subscribed. Errors: unauthenticated, invalid_input for an address that nothing is sent to, unavailable.
 */
export const subscribeBrowser = defineCommand({
  name: 'push.subscribe',
  summary: 'Have this browser told as well.',
  input: subscriptionInput.extend({ userAgent: z.string().max(400).nullable().default(null) }),
  output: z.object({ id }),
  permission: 'notification.list',
  events: [browserSubscribed],
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(tx);
    const { pushKey, isAllowedEndpoint } = notificationSettings();
    if (pushKey === null) throw new DomainError('unavailable', 'This installation sends nothing to browsers.');
    if (!isAllowedEndpoint(input.endpoint)) throw invalidInput([{ path: 'endpoint', code: 'refused_address', message: 'must lead to a push service on the public internet' }]);
    await tx.lock(`browsers ${userId}`);
    const known = await tx.db.selectFrom('push_subscription').select(['id', 'user_id', 'p256dh', 'auth']).where('endpoint', '=', input.endpoint).forUpdate().executeTakeFirst();
    if (known?.user_id === userId && known.p256dh === input.p256dh && known.auth === input.auth) return { id: known.id };
    if (known !== undefined) await tx.db.deleteFrom('push_subscription').where('id', '=', known.id).execute();
    const held = await tx.db.selectFrom('push_subscription').select('id').where('user_id', '=', userId).orderBy('created_at', 'desc').execute();
    // The oldest gives way: browsers that were set up anew leave their old subscriptions behind.
    const surplus = held.slice(mostBrowsers - 1).map((row) => row.id);
    if (surplus.length > 0) await tx.db.deleteFrom('push_subscription').where('id', 'in', surplus).execute();
    const made = uuidv7();
    await tx.db.insertInto('push_subscription').values({ id: made, user_id: userId, endpoint: input.endpoint, p256dh: input.p256dh, auth: input.auth, user_agent: input.userAgent, created_at: tx.now }).execute();
    tx.append(browserSubscribed, { aggregateId: made, aggregateVersion: 1, organisationId: null, data: { userId } });
    return { id: made };
  },
});
