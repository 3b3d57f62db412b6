import type { ScopedTransaction } from '@lintel/db';
import type { EventEnvelope, Reactor } from '@lintel/kernel';
import { noticedTypes, noticesOf } from './notices';
import { queueNotice } from './queue';

/** Turns events into rows of what people are told: each event, person and channel once, committed with the reactor's cursor. */
export const notificationReactor: Reactor<ScopedTransaction> = {
  kind: 'reactor',
  name: 'notifications',
  summary: 'Writes what people are told of into the bell and the outbox',
  types: noticedTypes,
  lanes: 2,
  async react(tx, event: EventEnvelope) {
    for (const notice of await noticesOf(tx, event)) if (notice.to.length > 0) await queueNotice(tx, event, notice);
  },
};
