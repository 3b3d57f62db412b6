import type { ClientBase } from 'pg';
import { logChannel } from './listen';
import { shardExpression } from './shard';

export interface SequencedBatch {
  readonly events: number;
  /** The log's last position after this batch. */
  readonly lastPosition: number;
}

/** Any number that no other advisory lock of ours uses; advisory locks belong to one database, so others on the server do not meet it. */
const sequencerLock = 7_310_220_451;

/**
 * One round trip. The lock comes in a statement of its own, because a statement sees the database as it was when it began, and what the holder
 * before us numbered must be seen. The planner's choices are narrowed because it judges by statistics that may be a minute behind: a log
 * that just grew from nothing would be read whole for every batch. A process that freezes with the lock in hand loses it after five seconds.
 */
const begin = `
  begin isolation level read committed;
  set local idle_in_transaction_session_timeout = 5000;
  set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off;
  select pg_try_advisory_xact_lock(${sequencerLock}) as locked`;

const number = {
  name: 'lintel_sequence',
  text: `
    with batch as materialized (
      select p.seq, p.event_id, e.type, ${shardExpression('e.aggregate_id')} as shard, row_number() over (order by p.seq) as place
      from (select seq, event_id from event_pending order by seq limit $1) p
      join event e on e.id = p.event_id
    ), moved as (
      update event_sequence s set last_position = s.last_position + b.events
      from (select count(*) as events from batch) b
      where b.events > 0
      returning s.last_position, b.events
    ), ordered as (
      insert into event_order (position, event_id, type, shard)
      select m.last_position - m.events + b.place, b.event_id, b.type, b.shard
      from batch b cross join moved m
      order by b.place
    ), removed as (
      delete from event_pending p using batch b where p.seq = b.seq
    )
    select events::int, last_position, pg_notify('${logChannel}', last_position::text) from moved`,
};

/**
 * Numbers what can be seen of the pending events, at most `limit`, in order of insertion, in one transaction.
 * Returns `busy` when another sequencer is at work: what is pending is then its concern.
 *
 * Order holds whatever transactions do: whoever appends to an aggregate has seen the version before, so that event was committed, and is
 * either numbered already or visible here with a lower `seq`. A transaction left open hides only its own events.
 */
export async function sequenceBatch(client: ClientBase, limit: number): Promise<SequencedBatch | 'busy'> {
  try {
    const results = (await client.query(begin)) as unknown as readonly { rows: readonly { locked?: boolean }[] }[];
    if (results.at(-1)?.rows[0]?.locked !== true) {
      await client.query('rollback');
      return 'busy';
    }
    const { rows } = await client.query<{ events: number; last_position: number | string }>({ ...number, values: [limit] });
    await client.query('commit');
    const batch = rows[0];
    return { events: batch?.events ?? 0, lastPosition: Number(batch?.last_position ?? 0) };
  } catch (error) {
    // On a lost connection there is nothing to roll back; the error that matters is the first.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
