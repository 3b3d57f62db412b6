import type { Scope, ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import type { Recipient } from './recipients';

interface Said {
  readonly channelId: string;
  readonly position: number;
  /** The other person of a conversation between two. */
  readonly among?: readonly string[];
}

/**
 * Who is told of a message: whoever does not look at its channel, and was told of nothing in it that they have not read since. Of a channel of the house, those who asked for it and have
 * looked into it before. Claimed by the row, so that of two messages at once one tells.
 */
export async function messageListeners(tx: ScopedTransaction, { channelId, position, among }: Said): Promise<readonly Recipient[]> {
  if (among !== undefined) await rowsFor(tx, channelId, among);
  const { rows } = await sql<{ user_id: string }>`
    update channel_member m set told_position = ${position} from channel c
    where m.channel_id = ${channelId}::uuid and c.id = m.channel_id and m.read_position < ${position} and m.told_position <= m.read_position and (m.open_until is null or m.open_until < now())
      and (${among !== undefined} and m.user_id = any(${among ?? []}::uuid[])
        or ${among === undefined} and exists (select from notification_preference p where p.user_id = m.user_id and p.kind = 'channel_message' and cardinality(p.channels) > 0))
      and exists (select from membership here left join unit on unit.id = here.unit_id where here.user_id = m.user_id and (here.building_id = c.building_id or unit.building_id = c.building_id)
        and here.revoked_at is null and here.suspended_at is null and (here.ends_at is null or here.ends_at > now()))
    returning m.user_id`.execute(tx.db);
  return rows.map((row) => ({ userId: row.user_id, address: null }));
}

/** Of these, who does not look at the channel at this moment. */
export async function lookingAway(scope: Scope, channelId: string, people: readonly Recipient[]): Promise<readonly Recipient[]> {
  if (people.length === 0) return people;
  const rows = await scope.db.selectFrom('channel_member').select('user_id').where('channel_id', '=', channelId).where('open_until', '>', (eb) => eb.fn<Date>('now')).execute();
  const looking = new Set(rows.map((row) => row.user_id));
  return people.filter(({ userId }) => userId === null || !looking.has(userId));
}

/** Somebody who was written to for the first time has not looked into the conversation yet. */
async function rowsFor(tx: ScopedTransaction, channelId: string, userIds: readonly string[]): Promise<void> {
  const { organisation_id } = await tx.db.selectFrom('channel').select('organisation_id').where('id', '=', channelId).executeTakeFirstOrThrow();
  await tx.db.insertInto('channel_member').values(userIds.map((user_id) => ({ id: uuidv7(), organisation_id, channel_id: channelId, user_id, updated_at: tx.now }))).onConflict((oc) => oc.columns(['channel_id', 'user_id']).doNothing()).execute();
}
