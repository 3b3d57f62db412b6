import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { communityItem } from '../contract';
import { bitingStatuses } from '../lifecycle';
import { channelPolicy, moderationPolicy, postPolicy } from '../policy';
import { inHouse } from '../store';

/** The houses in which the asker reads and writes, and what they may do there. */
export function communityRows(scope: Scope) {
  return scope.db.selectFrom('building')
    .leftJoin('mute', (join) => join.onRef('mute.building_id', '=', 'building.id').on('mute.user_id', '=', scope.actor.userId).on('mute.status', 'in', [...bitingStatuses]).on('mute.until', '>', sql<Date>`now()`))
    .select(['building.id', 'building.organisation_id', 'building.name', 'building.zone', 'mute.until', 'mute.id as mute_id',
      sql<number>`(select count(*)::int from moderation_case c where c.building_id = building.id and c.status in ('open', 'appealed'))`.as('waiting')])
    .where(scope.visible(channelPolicy, 'channel.join', { buildingId: 'building.id', organisationId: 'building.organisation_id' }));
}

type CommunityRow = Awaited<ReturnType<ReturnType<typeof communityRows>['execute']>>[number];

export function toCommunity(scope: Scope, row: CommunityRow): z.infer<typeof communityItem> {
  const house = inHouse(row);
  const canModerate = moderationPolicy.permits('moderation.decide', scope.actor, house);
  return {
    id: row.id, name: row.name, zone: row.zone, canAnnounce: postPolicy.permits('post.announce', scope.actor, house), canModerate, waiting: canModerate ? row.waiting : 0,
    mutedUntil: row.until?.toISOString() ?? null, muteId: row.mute_id,
  };
}
