import { defineQuery, type Scope } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { unreadCounts } from '../contract';
import { channelPolicy } from '../policy';
import { channelRows } from './channel-rows';

/** More are not counted: nobody reads the difference. */
const most = 100;

/** How much is new to the asker: counts that stand beside places. Errors: none of its own. */
export const countUnread = defineQuery({
  name: 'community.countUnread',
  summary: 'Count what is new to you where you live and work.',
  input: z.object({}),
  output: unreadCounts,
  permission: 'channel.join',
  async run(scope) {
    const channels = await channelRows(scope).where('channel.archived_at', 'is', null).where('channel.last_position', '>', 0).orderBy('channel.last_message_at', (by) => by.desc().nullsLast()).limit(200).execute();
    const houses = await newPosts(scope);
    return {
      messages: channels.reduce((sum, row) => sum + Math.max(0, row.last_position - row.read_position), 0), posts: houses.reduce((sum, { posts }) => sum + posts, 0), houses,
    };
  },
});

/** Who never looked has seen what was written before they came. */
async function newPosts(scope: Scope): Promise<{ id: string; posts: number }[]> {
  const me = scope.actor.userId;
  return scope.db.selectFrom('building').select(['building.id', sql<number>`(select count(*)::int from (
      select 1 from post where post.building_id = building.id and post.status = 'published' and post.author_id is distinct from ${me}::uuid and post.published_at > coalesce(
        (select v.seen_at from community_visit v where v.building_id = building.id and v.user_id = ${me}::uuid),
        (select min(m.granted_at) from membership m left join unit u on u.id = m.unit_id where m.user_id = ${me}::uuid and m.revoked_at is null and (m.building_id = building.id or u.building_id = building.id)), now())
      limit ${most}) new)`.as('posts')])
    .where(scope.visible(channelPolicy, 'channel.join', { buildingId: 'building.id', organisationId: 'building.organisation_id' })).orderBy('building.id').limit(most).execute();
}
