import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { channelDetail } from '../contract';
import { mutedUntil } from '../floor';
import { channelPolicy } from '../policy';
import { presentIn } from '../presence';
import { channelAttributes, type ChannelRow } from '../store';
import { channelRows, toChannel } from './channel-rows';

/** A channel and what one may do in it. Errors: not_found. */
export const getChannel = defineQuery({
  name: 'channel.get',
  summary: 'Look at a channel.',
  input: z.object({ id }),
  output: channelDetail,
  permission: 'channel.view',
  async run(scope, { id: channelId }) {
    const row = await channelRows(scope).where('channel.id', '=', channelId).executeTakeFirst();
    if (row === undefined) throw notFound('channel', channelId);
    const { userId } = scope.actor;
    const until = userId === null || row.kind === 'direct' ? undefined : await mutedUntil(scope, row.building_id, userId);
    const canManage = row.kind === 'open' && channelPolicy.permits('channel.manage', scope.actor, channelAttributes(row as unknown as ChannelRow));
    return { ...toChannel(row), present: await presentIn(scope, channelId), canManage, canWrite: row.archived_at === null && until === undefined, mutedUntil: until?.toISOString() ?? null };
  },
});
