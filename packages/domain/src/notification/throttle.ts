import type { ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import type { Channel } from './contract';
import type { NotificationKind } from './kinds';

interface Counted {
  readonly recipient: string;
  readonly channel: Channel;
}

/**
 * Counts one more of a kind for each of these and names those that are beyond the measure, as `recipient/channel`. The row is locked by its
 * counting, so that two events at once do not both take the last place.
 */
export async function throttled(tx: ScopedTransaction, kind: NotificationKind, beginsAt: Date, most: number, counted: readonly Counted[]): Promise<ReadonlySet<string>> {
  if (counted.length === 0) return new Set();
  const { rows } = await sql<{ recipient: string; channel: string }>`
    with counted as (
      insert into delivery_throttle (recipient, kind, channel, begins_at, count)
      select recipient, ${kind}, channel, ${beginsAt}::timestamptz, 1 from json_to_recordset(${JSON.stringify(counted)}::json) as c(recipient text, channel text)
      group by recipient, channel order by recipient, channel
      on conflict (recipient, kind, channel, begins_at) do update set count = delivery_throttle.count + 1
      returning recipient, channel, count
    ) select recipient, channel from counted where count > ${most}`.execute(tx.db);
  return new Set(rows.map(({ recipient, channel }) => `${recipient}/${channel}`));
}
