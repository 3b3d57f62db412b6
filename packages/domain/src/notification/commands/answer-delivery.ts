import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { z } from 'zod';
import { addressSuppressed, notificationBounced, notificationDelivered, notificationQueued } from '../events';
import { standIn } from '../fallback';
import { notificationPolicy } from '../policy';
import { suppressAddress } from '../suppressions';

/**
 * Keeps what a provider said of a message after it took it: that it arrived, that it came back, that its reader complained. What comes back for good, or is
 * complained of, is an address that nothing is sent to until somebody lifts that. Said twice it changes nothing; of a message that is unknown, neither.
 * Events: notification.delivered, notification.bounced, address.suppressed, notification.queued. Errors: none of its own.
 */
export const answerDelivery = defineCommand({
  name: 'delivery.answer',
  summary: 'Keep what a provider said of a message later.',
  input: z.object({
    /** The Message-ID with its brackets, or what the provider calls the message. */
    ref: z.string().min(1).max(300), outcome: z.enum(['delivered', 'bounced', 'complained']), isPermanent: z.boolean().default(true), detail: z.string().max(2_000).default(''),
  }),
  output: z.object({ changed: z.int() }),
  permission: 'notification.deliver',
  events: [notificationDelivered, notificationBounced, addressSuppressed, notificationQueued],
  async run(tx, { ref, outcome, isPermanent, detail }) {
    tx.authorise(notificationPolicy, 'notification.deliver', {});
    const leader = await tx.db.selectFrom('delivery').select(['id', 'user_id', 'address', 'channel']).where((eb) => eb.or([eb('message_id', '=', ref), eb('provider_ref', '=', ref)])).executeTakeFirst();
    if (leader === undefined) return { changed: 0 };
    const isBad = outcome === 'complained' || (outcome === 'bounced' && isPermanent);
    if (isBad && (leader.channel === 'email' || leader.channel === 'sms')) await refuse(tx, leader, outcome === 'complained' ? 'complained' : 'bounced', detail);
    if (outcome === 'complained' || (outcome === 'bounced' && !isPermanent)) return { changed: 0 };
    const rows = await tx.db.selectFrom('delivery').selectAll().where((eb) => eb.or([eb('id', '=', leader.id), eb('sent_as', '=', leader.id)]))
      .where('status', 'in', outcome === 'delivered' ? ['sent'] : ['sent', 'delivered']).orderBy('id').forUpdate().execute();
    for (const row of rows) {
      const version = row.version + 1;
      await tx.db.updateTable('delivery').set(outcome === 'delivered' ? { status: 'delivered', delivered_at: tx.now, version } : { status: 'bounced', bounced_at: tx.now, error: detail.slice(0, 200), version })
        .where('id', '=', row.id).execute();
      const fact = { aggregateId: row.id, aggregateVersion: version, organisationId: row.organisation_id };
      const about = { kind: row.kind, channel: row.channel, causeId: row.event_id };
      if (outcome === 'delivered') tx.append(notificationDelivered, { ...fact, data: about });
      else {
        tx.append(notificationBounced, { ...fact, data: { ...about, code: detail.slice(0, 40) } });
        await standIn(tx, row);
      }
    }
    return { changed: rows.length };
  },
});

/** Where it was sent to is looked up, since the row names the person and not the address. */
async function refuse(tx: ScopedTransaction, leader: { readonly user_id: string | null; readonly address: string | null; readonly channel: string }, because: 'bounced' | 'complained', detail: string): Promise<void> {
  const person = leader.user_id === null ? undefined : await tx.db.selectFrom('app_user').leftJoin('phone', 'phone.user_id', 'app_user.id').select(['app_user.email', 'phone.number']).where('app_user.id', '=', leader.user_id).executeTakeFirst();
  const channel = leader.channel === 'sms' ? 'sms' : 'email';
  const address = (channel === 'sms' ? person?.number : person?.email) ?? leader.address;
  if (address != null) await suppressAddress(tx, { channel, address, because, detail, onlyKind: null });
}
