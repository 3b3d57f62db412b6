import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { notificationSuppressed } from '../events';
import { groupedBy } from '../grouped-by';
import { notificationPolicy } from '../policy';
import { composeAll, type Group, messageIdOf } from '../sending/compose';
import { type Addressed, decideDue } from '../sending/decide';
import { lockDue } from '../sending/due';
import { outgoing } from '../sending/message';

/** A claim nobody settled within this time is open again: its worker died, perhaps after the other side took the message. */
const claimSeconds = 120;

/**
 * Takes some of a batch's messages that are due, rendered from the records as they are now, for one worker to send. What its reader no longer wants is
 * suppressed, what fell into their quiet hours is held, and what waited for the same moment comes as one message. One that was taken before and never
 * settled is counted as ambiguous: the other side may have it already, and sees the same Message-ID again.
 * Events: notification.suppressed. Errors: none of its own.
 */
export const claimDeliveries = defineCommand({
  name: 'delivery.claim',
  summary: "Take some of a batch's messages to send.",
  input: z.object({ batchId: id, most: z.int().min(1).max(200), appUrl: z.url(), claimSeconds: z.int().min(1).max(3_600).default(claimSeconds) }),
  output: z.object({ claimed: z.array(outgoing) }),
  permission: 'notification.deliver',
  events: [notificationSuppressed],
  secretAnswer: true,
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.deliver', {});
    const groups = grouped(await decideDue(tx, await lockDue(tx, input.batchId, input.most)));
    await take(tx, groups, input);
    return { claimed: [...await composeAll(tx, groups, input.appUrl)] };
  },
});

/** What was held for one addressee goes as one; what went as one before goes so again, under the same name. */
function grouped(all: readonly Addressed[]): readonly Group[] {
  const isHeld = ({ row }: Addressed) => row.batch_id !== row.event_id;
  const keyOf = (one: Addressed) => one.row.sent_as ?? (isHeld(one) ? `${one.row.recipient}/${one.row.channel}` : one.row.id);
  return [...groupedBy(all, keyOf).values()].flatMap((members) => {
    const leader = members.find(({ row }) => row.id === row.sent_as) ?? members[0];
    return leader === undefined ? [] : [{ leader, all: [leader, ...members.filter((one) => one !== leader)], attempt: leader.row.attempts + 1 }];
  });
}

async function take(tx: ScopedTransaction, groups: readonly Group[], { claimSeconds: seconds, appUrl }: { readonly claimSeconds: number; readonly appUrl: string }): Promise<void> {
  const wanted = groups.flatMap(({ leader, all }) => all.map(({ row }) => ({
    id: row.id, sent_as: leader.row.id, message_id: row.channel === 'email' && row === leader.row ? messageIdOf(row.id, appUrl) : null,
  })));
  if (wanted.length === 0) return;
  await sql`update delivery d set status = 'sending', attempts = d.attempts + 1, version = d.version + 1, claimed_until = now() + make_interval(secs => ${seconds}),
      ambiguous = d.ambiguous + case when d.status = 'sending' then 1 else 0 end, sent_as = w.sent_as, message_id = coalesce(d.message_id, w.message_id)
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w(id uuid, sent_as uuid, message_id text) where d.id = w.id`.execute(tx.db);
}
