import { defineCommand, tellMoment } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { channelPolicy } from '../policy';
import { tellPresence } from '../presence';
import { channelAttributes, findChannel } from '../store';

/** So long somebody counts as looking at a channel unless their page says so again. */
const openSeconds = 60;

/**
 * Notes how far one has read in a channel; never back, never beyond its end. Who says that they look at it is not told of what comes meanwhile. Of this no event is kept: it concerns
 * nobody else.
 * Events: none. Errors: not_found.
 */
export const markChannelRead = defineCommand({
  name: 'channel.read',
  summary: 'Say how far you have read in a channel.',
  input: z.object({ id, position: z.int().min(0), isOpen: z.boolean().optional().describe('you look at it now, for the next minute; false: no longer') }),
  output: z.object({ id, readPosition: z.int() }),
  permission: 'channel.view',
  events: [],
  async run(tx, { id: channelId, position, isOpen }) {
    const channel = await findChannel(tx, channelId);
    tx.authorise(channelPolicy, 'channel.view', channelAttributes(channel), 'channel.view');
    const reached = Math.min(position, channel.last_position);
    const openUntil = isOpen === true ? new Date(tx.now.getTime() + openSeconds * 1_000) : null;
    const userId = signedInUser(tx);
    const before = await tx.db.selectFrom('channel_member').select(['read_position', 'open_until']).where('channel_id', '=', channelId).where('user_id', '=', userId).executeTakeFirst();
    const { read_position } = await tx.db.insertInto('channel_member').values({ id: uuidv7(), organisation_id: channel.organisation_id, channel_id: channelId, user_id: userId, read_position: reached, open_until: openUntil, updated_at: tx.now })
      .onConflict((oc) => oc.columns(['channel_id', 'user_id']).doUpdateSet((eb) => ({ read_position: eb.fn<number>('greatest', ['channel_member.read_position', 'excluded.read_position']), updated_at: tx.now, ...(isOpen === undefined ? {} : { open_until: openUntil }) }))).returning('read_position').executeTakeFirstOrThrow();
    // Their other devices count anew.
    if (read_position !== before?.read_position) await tellMoment(tx, { topic: `user:${userId}`, kind: 'read', userId });
    const wasOpen = before?.open_until != null && before.open_until > tx.now;
    if (isOpen !== undefined && isOpen !== wasOpen) await tellPresence(tx, channel, userId, isOpen ? 'here' : 'left');
    return { id: channelId, readPosition: read_position };
  },
});
