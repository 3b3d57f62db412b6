import type { ScopedTransaction } from '@lintel/db';
import { type EventEnvelope, type Reactor, uuidv7 } from '@lintel/kernel';
import { notificationQueued } from './events';
import { type Channel, notificationKinds } from './kinds';
import type { Notice } from './notice';
import { noticedTypes, noticesOf } from './notices';
import type { Recipient } from './recipients';

/** Turns events into rows of what people are told: each event, person and channel once, committed with the reactor's cursor. */
export const notificationReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'notifications',
  summary: 'Writes what people are told of into the bell and the outbox',
  types: noticedTypes,
  lanes: 2,
  async react(tx, event) {
    for (const notice of await noticesOf(tx, event)) {
      const queued = notice.to.length === 0 ? undefined : await queue(tx, event, notice);
      if (queued !== undefined)
        tx.append(notificationQueued, { aggregateId: event.id, aggregateVersion: 1, organisationId: event.organisationId, data: { kind: notice.kind, ...queued } });
    }
  },
};

/** Returns what was queued that was not before: how many e-mails, and whose bell rings. Undefined when nothing was. */
async function queue(tx: ScopedTransaction, event: EventEnvelope, notice: Notice): Promise<{ emails: number; userIds: string[] } | undefined> {
  const rows = notice.to.flatMap((recipient) => channelsFor(notice, recipient).map((channel) => rowOf(tx, event, notice, recipient, channel)));
  if (rows.length === 0) return undefined;
  const inserted = await tx.db.insertInto('delivery').values(rows)
    .onConflict((oc) => oc.columns(['event_id', 'kind', 'channel', 'recipient']).doNothing()).returning(['channel', 'user_id']).execute();
  if (inserted.length === 0) return undefined;
  const userIds = inserted.flatMap((row) => (row.channel === 'in_app' && row.user_id !== null ? [row.user_id] : []));
  return { emails: inserted.filter((row) => row.channel === 'email').length, userIds };
}

function channelsFor(notice: Notice, recipient: Recipient): readonly Channel[] {
  const { channels } = notificationKinds[notice.kind];
  return recipient.userId === null ? channels.filter((c) => c === 'email') : channels;
}

function rowOf(tx: ScopedTransaction, event: EventEnvelope, notice: Notice, recipient: Recipient, channel: Channel) {
  const id = uuidv7();
  const isInApp = channel === 'in_app';
  return {
    id, event_id: event.id, kind: notice.kind, channel, user_id: recipient.userId, address: recipient.address, organisation_id: event.organisationId,
    record_type: notice.recordType, record_id: notice.recordId, params: JSON.stringify(notice.params), recipient: recipient.userId ?? recipient.address ?? '',
    // The bell needs no sending: it is there when it is written.
    status: isInApp ? 'sent' : 'queued', sent_at: isInApp ? tx.now : null,
    // The same for every attempt: a server that saw it twice can tell.
    message_id: isInApp ? null : `<${id}@lintel.invalid>`,
    created_at: tx.now,
  };
}
