import type { ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import type { Channel } from '../contract';

/** A delivery that is due, with whoever it is for. */
export interface DueRow {
  readonly id: string;
  readonly event_id: string;
  readonly batch_id: string;
  readonly kind: string;
  readonly channel: Channel;
  readonly user_id: string | null;
  readonly address: string | null;
  readonly recipient: string;
  readonly organisation_id: string | null;
  readonly record_type: string;
  readonly record_id: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly status: 'queued' | 'sending';
  readonly held: string | null;
  /** Sent although it was not chosen: the one that was, failed. */
  readonly instead_of: string | null;
  readonly sent_as: string | null;
  readonly message_id: string | null;
  readonly attempts: number;
  readonly version: number;
  /** The reader has seen the same in the bell meanwhile. */
  readonly is_read: boolean;
}

/**
 * Locks what of a batch is due and nobody holds: of so many addressees, and of each all of it, so that what is to come as one message comes as one.
 * A claim that ran out without an answer is open again.
 */
export async function lockDue(tx: ScopedTransaction, batchId: string, most: number): Promise<readonly DueRow[]> {
  const isDue = sql<boolean>`((status = 'queued' and next_attempt_at <= now()) or (status = 'sending' and claimed_until < now()))`;
  const { rows } = await sql<DueRow>`
    with addressee as (select distinct recipient, channel from delivery where batch_id = ${batchId} and ${isDue} order by recipient, channel limit ${most}),
    due as (
      select d.* from delivery d join addressee a on a.recipient = d.recipient and a.channel = d.channel
      where d.batch_id = ${batchId} and ((d.status = 'queued' and d.next_attempt_at <= now()) or (d.status = 'sending' and d.claimed_until < now()))
      order by d.id for update of d skip locked
    )
    select due.id, due.event_id, due.batch_id, due.kind, due.channel, due.user_id, due.address, due.recipient, due.organisation_id, due.record_type, due.record_id, due.params, due.status, due.held, due.instead_of, due.sent_as, due.message_id,
      due.attempts, due.version, exists (select from delivery b where b.event_id = due.event_id and b.kind = due.kind and b.channel = 'in_app' and b.recipient = due.recipient and b.read_at is not null) as is_read
    from due order by due.id`.execute(tx.db);
  return rows;
}
