import { defineQuery, type Scope } from '@lintel/db';
import type { Role } from '@lintel/kernel';
import { z } from 'zod';
import { deviceOf } from '../../access/contract';
import { signedInUser } from '../../signed-in-user';
import { type KindPreference, preferences } from '../contract';
import { isFor, kindOf, type NotificationKind, notificationKinds, offeredChannels, topics } from '../kinds';
import { notificationPolicy } from '../policy';
import { readersOf } from '../reader';
import { notificationSettings } from '../settings';
import { suppressedAmong } from '../suppressions';
import { wishesOf } from '../wishes';

/** Kinds that only ever answer what a person just asked for: there is nothing to choose. */
const answers: ReadonlySet<NotificationKind> = new Set(['registration_confirm', 'registration_known', 'password_reset', 'email_change_confirm', 'phone_code']);

const choosable = (Object.keys(notificationKinds) as NotificationKind[]).filter((kind) => !answers.has(kind))
  .toSorted((a, b) => topics.indexOf(kindOf(a).topic ?? 'account') - topics.indexOf(kindOf(b).topic ?? 'account'));

/** How the one who asks is told of what: every kind that can reach them with its channels, their hours, their number and their browsers. Errors: unauthenticated. */
export const getPreferences = defineQuery({
  name: 'notification.getPreferences',
  summary: 'How you are told of what.',
  input: z.object({}),
  output: preferences,
  permission: 'notification.list',
  async run(scope) {
    scope.authorise(notificationPolicy, 'notification.list', {});
    const userId = signedInUser(scope);
    const reader = (await readersOf(scope, [userId])).get(userId);
    const kinds = await reaching(scope, userId);
    const wishes = await wishesOf(scope, kinds.map((kind) => ({ userId, kind })));
    const settings = await scope.db.selectFrom('notification_setting').selectAll().where('user_id', '=', userId).executeTakeFirst();
    const phone = await scope.db.selectFrom('phone').select(['number', 'verified_at']).where('user_id', '=', userId).executeTakeFirst();
    const browsers = await scope.db.selectFrom('push_subscription').select(['id', 'user_agent', 'created_at']).where('user_id', '=', userId).orderBy('created_at').execute();
    const address = reader?.email ?? '';
    const book = await suppressedAmong(scope, 'listing_approved', [{ channel: 'email', address }]);
    return {
      kinds: kinds.map((kind, index): KindPreference => ({
        kind, topic: kindOf(kind).topic ?? 'account', isCritical: kindOf(kind).isCritical === true, offered: [...offeredChannels(kind)], channels: [...(wishes[index]?.channels ?? [])],
        pace: wishes[index]?.pace ?? 'at_once', throttle: kindOf(kind).throttle ?? null,
      })),
      quiet: settings?.quiet_from == null || settings.quiet_to === null ? null : { from: settings.quiet_from, to: settings.quiet_to },
      digestHour: settings?.digest_hour ?? 8, zone: reader?.zone ?? 'UTC', version: settings?.version ?? 1,
      phone: phone === undefined ? null : { number: phone.number, isVerified: phone.verified_at !== null },
      browsers: browsers.map((row) => { const device = deviceOf(row.user_agent); return { id: row.id, name: device === undefined ? '' : `${device.browser} · ${device.system}`, since: row.created_at.toISOString() }; }),
      email: { address, isSuppressed: book.because('email', address) !== undefined },
      pushKey: notificationSettings().pushKey,
    };
  },
});

/** What the person's roles make them hear of, and what they heard of or chose before: nothing that reaches somebody is without its switch. */
async function reaching(scope: Scope, userId: string): Promise<readonly NotificationKind[]> {
  const known = await scope.db.selectFrom('delivery').select('kind').where('user_id', '=', userId)
    .union(scope.db.selectFrom('notification_preference').select('kind').where('user_id', '=', userId)).execute();
  const agent = await scope.db.selectFrom('agent_profile').select('id').where('user_id', '=', userId).executeTakeFirst();
  // Who has a page as an agent is told of its licence and reviews, whether an agency has them or not.
  const roles = new Set<Role>([...scope.actor.memberships.map(({ role }) => role), ...(agent === undefined ? [] : ['agent' as const])]);
  const told = new Set(known.map(({ kind }) => kind));
  return choosable.filter((kind) => isFor(kind, roles) || told.has(kind));
}
