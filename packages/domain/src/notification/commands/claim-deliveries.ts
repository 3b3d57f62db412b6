import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { mintMailedSecret } from '../../access';
import { id } from '../../fields';
import { renderEmail } from '../email';
import { factsOf } from '../facts';
import { isAccountKind, isNotificationKind, secretOfKind } from '../kinds';
import { notificationPolicy } from '../policy';
import { wordsOf } from '../words';

/** A claim nobody settled within this time is open again: its worker died, perhaps after the server took the message. */
const claimSeconds = 120;

/** Kept no longer than the longest-lived record that one opens; each record has an end of its own, which decides. */
const secretDays = 15;

const claimed = z.object({
  id, attempt: z.int(), messageId: z.string(), to: z.string(), subject: z.string(), text: z.string(), html: z.string(),
});

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly message_id: string;
  readonly record_type: string;
  readonly record_id: string;
  readonly params: Record<string, unknown>;
  readonly address: string;
  readonly name: string | null;
  readonly locale: string | null;
  readonly zone: string | null;
}

/**
 * Takes some of a batch's messages that are due, rendered from the records as they are now, for one worker to send. One that was taken
 * before and never settled is counted as ambiguous: the server may have it already, and sees the same Message-ID again.
 * Errors: none of its own.
 */
export const claimDeliveries = defineCommand({
  name: 'delivery.claim',
  summary: "Take some of a batch's messages to send.",
  input: z.object({ batchId: id, most: z.int().min(1).max(200), appUrl: z.url() }),
  output: z.object({ claimed: z.array(claimed) }),
  permission: 'notification.deliver',
  events: [],
  secretAnswer: true,
  async run(tx, input) {
    tx.authorise(notificationPolicy, 'notification.deliver', {});
    const { rows } = await sql<Row>`
      with due as (
        select id from delivery where event_id = ${input.batchId} and channel = 'email'
          and ((status = 'queued' and next_attempt_at <= now()) or (status = 'sending' and claimed_until < now()))
        order by id limit ${input.most} for update skip locked
      ), taken as (
        update delivery d set status = 'sending', attempts = attempts + 1, version = version + 1, claimed_until = now() + make_interval(secs => ${claimSeconds}),
          ambiguous = ambiguous + case when status = 'sending' then 1 else 0 end
        from due where d.id = due.id returning d.*
      )
      select t.id, t.kind, t.attempts, t.message_id, t.record_type, t.record_id, t.params, coalesce(u.email::text, t.address) as address, u.name, u.locale, u.zone
      from taken t left join app_user u on u.id = t.user_id order by t.id`.execute(tx.db);
    const facts = await factsOf(tx, rows.map((r) => ({ recordType: r.record_type, recordId: r.record_id, params: r.params })));
    const messages: z.infer<typeof claimed>[] = [];
    for (const [index, row] of rows.entries()) {
      const about = facts[index];
      if (about === undefined || !isNotificationKind(row.kind)) continue;
      const purpose = secretOfKind[row.kind];
      const wording = wordsOf({
        kind: row.kind, recordId: row.record_id, params: row.params, facts: about, locale: row.locale ?? 'en-US', zone: row.zone ?? about.zone,
        ...(purpose === undefined ? {} : { secret: await mintMailedSecret(tx, purpose, row.record_id, new Date(tx.now.getTime() + secretDays * 86_400_000)) }),
      });
      const email = renderEmail(wording, input.appUrl, row.name === null ? 'Hello,' : `Hello ${row.name},`, ...(isAccountKind(row.kind) ? ['about your account'] : []));
      messages.push({ id: row.id, attempt: row.attempts, messageId: row.message_id, to: row.address, ...email });
    }
    return { claimed: messages };
  },
});
