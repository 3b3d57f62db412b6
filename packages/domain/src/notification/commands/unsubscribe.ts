import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { unsubscribeInput } from '../contract';
import { addressLifted, addressSuppressed, notificationSettingsChanged } from '../events';
import { isNotificationKind, kindOf, type NotificationKind } from '../kinds';
import { keepChoice } from '../own-settings';
import { notificationPolicy } from '../policy';
import { notificationSettings } from '../settings';
import { suppressAddress } from '../suppressions';
import { deliveryOfToken } from '../unsubscribe-token';
import { wishesOf } from '../wishes';

/**
 * Stops mail of the kinds that a letter was about, or takes that back, by the letter's own link and without signing in. It opens nothing else and
 * reaches nobody else's choices. Done twice it changes nothing.
 * Events: notification.settings_changed, address.suppressed, address.lifted. Errors: not_found for a link that was not made here.
 */
export const unsubscribe = defineCommand({
  name: 'notification.unsubscribe',
  summary: "Stop mail of one kind by a letter's link.",
  input: unsubscribeInput,
  output: z.object({ kinds: z.array(z.string()), isOn: z.boolean() }),
  permission: 'notification.unsubscribe',
  events: [notificationSettingsChanged, addressSuppressed, addressLifted],
  async run(tx, { token, wanted }) {
    tx.authorise(notificationPolicy, 'notification.unsubscribe', {});
    const id = deliveryOfToken(token, notificationSettings().signingKey);
    const rows = id === undefined ? [] : await tx.db.selectFrom('delivery').select(['kind', 'user_id', 'address']).where('channel', '=', 'email').where((eb) => eb.or([eb('id', '=', id), eb('sent_as', '=', id)])).execute();
    const [first] = rows;
    if (first === undefined) throw notFound('letter', 'named by this link');
    const kinds = [...new Set(rows.map((row) => row.kind))].filter(isNotificationKind).filter((kind) => kindOf(kind).isCritical !== true);
    for (const kind of kinds) {
      if (first.user_id !== null) await choose(tx, first.user_id, kind, wanted);
      else if (first.address !== null) await chooseForAddress(tx, first.address, kind, wanted);
    }
    return { kinds, isOn: wanted === 'on' };
  },
});

async function choose(tx: ScopedTransaction, userId: string, kind: NotificationKind, wanted: 'on' | 'off'): Promise<void> {
  const [wishes] = await wishesOf(tx, [{ userId, kind }]);
  if (wishes === undefined || wishes.channels.includes('email') === (wanted === 'on')) return;
  const others = wishes.channels.filter((channel) => channel !== 'email');
  await keepChoice(tx, { userId, kind, channels: wanted === 'on' ? [...others, 'email'] : others, pace: wishes.pace, by: 'link' });
}

async function chooseForAddress(tx: ScopedTransaction, address: string, kind: NotificationKind, wanted: 'on' | 'off'): Promise<void> {
  if (wanted === 'off') return suppressAddress(tx, { channel: 'email', address, because: 'unsubscribed', detail: '', onlyKind: kind });
  const lifted = await tx.db.updateTable('suppressed_address').set((eb) => ({ lifted_at: tx.now, version: eb('version', '+', 1) })).where('channel', '=', 'email').where('address', '=', address)
    .where('only_kind', '=', kind).where('because', '=', 'unsubscribed').where('lifted_at', 'is', null).returning(['id', 'version']).executeTakeFirst();
  if (lifted !== undefined) tx.append(addressLifted, { aggregateId: lifted.id, aggregateVersion: lifted.version, organisationId: null, data: { channel: 'email', because: 'unsubscribed' } });
}
