import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { mintMailedSecret } from '../../access';
import { id } from '../../fields';
import { renderEmail } from '../email';
import { factsOf } from '../facts';
import { isNotificationKind } from '../kinds';
import { notificationPolicy } from '../policy';
import { wordsOf } from '../words';

/** A claim nobody settled within this time is open again: its worker died, perhaps after the server took the message. */
const claimSeconds = 120;

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
    const secrets = await secretsFor(tx, rows);
    return {
      claimed: rows.flatMap((row, index) => {
        const about = facts[index];
        if (about === undefined || !isNotificationKind(row.kind)) return [];
        const wording = wordsOf({
          kind: row.kind, recordId: row.record_id, params: row.params, facts: about, locale: row.locale ?? 'en-US', zone: row.zone ?? about.zone, ...secrets[index],
        });
        const email = renderEmail(wording, input.appUrl, row.name === null ? 'Hello,' : `Hello ${row.name},`);
        return [{ id: row.id, attempt: row.attempts, messageId: row.message_id, to: row.address, ...email }];
      }),
    };
  },
});

/** How long a letter's secret opens what it is about; the invitation itself may end sooner. */
const secretDays = 15;

/** A letter that must prove its reader's address carries a secret of its own, whose hash alone is kept. Sent again, it carries another; both work. */
async function secretsFor(tx: ScopedTransaction, rows: readonly Row[]): Promise<readonly ({ readonly secret: string } | undefined)[]> {
  const until = new Date(tx.now.getTime() + secretDays * 86_400_000);
  const secrets: ({ readonly secret: string } | undefined)[] = [];
  for (const row of rows) secrets.push(row.kind === 'invitation_received' ? { secret: await mintMailedSecret(tx, 'invitation', row.record_id, until) } : undefined);
  return secrets;
}
