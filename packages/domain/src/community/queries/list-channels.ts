import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { channelItem } from '../contract';
import { channelRows, toChannel } from './channel-rows';

const most = 200;

/** The channels of one's houses and one's conversations, the liveliest first, and how much in them is unread. */
export const listChannels = defineQuery({
  name: 'channel.list',
  summary: 'List your channels and conversations.',
  input: z.object({ buildingId: id.optional(), isArchived: z.boolean().default(false) }),
  output: z.object({ items: z.array(channelItem), unread: z.int() }),
  permission: 'channel.view',
  async run(scope, { buildingId, isArchived }) {
    let query = channelRows(scope).where('channel.archived_at', isArchived ? 'is not' : 'is', null);
    if (buildingId !== undefined) query = query.where('channel.building_id', '=', buildingId);
    const items = (await query.orderBy('channel.last_message_at', (by) => by.desc().nullsLast()).orderBy('channel.id').limit(most).execute()).map(toChannel);
    return { items, unread: items.reduce((sum, { unread }) => sum + unread, 0) };
  },
});
