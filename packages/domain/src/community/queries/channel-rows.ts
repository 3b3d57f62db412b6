import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { channelItem } from '../contract';
import { channelPolicy } from '../policy';
import { channelColumns } from '../store';

/** The channels the asker may see, with what a list shows of them. Who never looked into one has read what was written before they came to the house. */
export function channelRows(scope: Scope) {
  const me = scope.actor.userId;
  const cameAt = sql`(select min(m.granted_at) from membership m left join unit u on u.id = m.unit_id where m.user_id = ${me}::uuid and m.revoked_at is null and (m.building_id = channel.building_id or u.building_id = channel.building_id))`;
  return scope.db.selectFrom('channel').innerJoin('building', 'building.id', 'channel.building_id')
    .leftJoin('app_user as partner', (join) => join.on('partner.id', '=', sql`case when channel.first_user_id = ${me}::uuid then channel.second_user_id else channel.first_user_id end`))
    .leftJoin('message as last', (join) => join.onRef('last.channel_id', '=', 'channel.id').onRef('last.position', '=', 'channel.last_position')).leftJoin('app_user as writer', 'writer.id', 'last.author_id')
    .selectAll('channel').select([
      'building.name as building_name', 'partner.id as partner_id', 'partner.name as partner_name', 'last.body as last_body', 'last.status as last_status', 'writer.name as writer_name',
      sql<string>`coalesce(channel.last_message_at, channel.created_at)::text`.as('at_text'),
      sql<number>`coalesce((select m.read_position from channel_member m where m.channel_id = channel.id and m.user_id = ${me}::uuid),
        (select coalesce(max(e.position), 0) from message e where e.channel_id = channel.id and e.created_at < ${cameAt}), 0)`.as('read_position'),
    ])
    .where(scope.visible(channelPolicy, 'channel.view', channelColumns));
}

export type ChannelListRow = Awaited<ReturnType<ReturnType<typeof channelRows>['execute']>>[number];

const shownWords = 160;

export function toChannel(row: ChannelListRow): z.infer<typeof channelItem> {
  return {
    id: row.id, version: row.version, buildingId: row.building_id, buildingName: row.building_name, kind: row.kind === 'open' ? 'open' : 'direct', name: row.kind === 'open' ? row.name : (row.partner_name ?? ''), purpose: row.purpose,
    partnerId: row.kind === 'open' ? null : row.partner_id, isArchived: row.archived_at !== null, lastPosition: row.last_position, readPosition: row.read_position, unread: Math.max(0, row.last_position - row.read_position),
    lastMessageAt: row.last_message_at?.toISOString() ?? null,
    lastMessage: row.writer_name === null || row.last_body === null ? null : { authorName: row.writer_name, body: row.last_status === 'published' ? row.last_body.slice(0, shownWords) : '' },
  };
}
