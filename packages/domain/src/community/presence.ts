import { type Scope, type ScopedTransaction, tellMoment } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { presentItem } from './contract';
import type { ChannelRow } from './store';

type Present = z.infer<typeof presentItem>;

/** So many are named; of a crowd nobody reads more. */
const most = 20;

/**
 * Whether the person `u` may be seen in the channel `c`: they let it be seen, belong to the house at this moment, and work there or let neighbours know of them; between two, the two
 * are seen anyway.
 */
const mayBeSeen = sql<boolean>`u.shows_presence and u.status = 'active' and exists (
  select from membership m left join unit on unit.id = m.unit_id
  where m.user_id = u.id and (m.building_id = c.building_id or unit.building_id = c.building_id) and m.role in ('building_manager', 'building_staff', 'resident', 'unit_owner')
    and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now())
    and (c.kind = 'direct' or m.scope = 'building' or exists (select from residency r where r.membership_id = m.id and r.is_listed and r.ended_at is null)))`;

/** Who looks at a channel now. */
export async function presentIn(scope: Scope, channelId: string): Promise<Present[]> {
  const { rows } = await sql<Present>`select u.id as "userId", u.name from channel_member p join channel c on c.id = p.channel_id join app_user u on u.id = p.user_id
    where p.channel_id = ${channelId}::uuid and p.open_until > now() and ${mayBeSeen} order by u.name, u.id limit ${most}`.execute(scope.db);
  return rows;
}

/** Tells who is in the channel at this moment what somebody does there; of who is not to be seen nothing is told. */
export async function tellPresence(tx: ScopedTransaction, channel: ChannelRow, userId: string, kind: 'typing' | 'here' | 'left'): Promise<void> {
  const { rows: [person] } = await sql<{ name: string }>`select u.name from channel c, app_user u where c.id = ${channel.id}::uuid and u.id = ${userId}::uuid and ${mayBeSeen}`.execute(tx.db);
  if (person !== undefined) await tellMoment(tx, { topic: `channel:${channel.id}`, kind, userId, name: person.name });
}
