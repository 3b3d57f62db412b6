import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { channelPolicy } from '../policy';
import { channelAttributes, findChannel } from '../store';

/**
 * Notes how far one has read in a channel; never back, never beyond its end. Of this no event is kept: it concerns nobody else.
 * Events: none. Errors: not_found.
 */
export const markChannelRead = defineCommand({
  name: 'channel.read',
  summary: 'Say how far you have read in a channel.',
  input: z.object({ id, position: z.int().min(0) }),
  output: z.object({ id, readPosition: z.int() }),
  permission: 'channel.view',
  events: [],
  async run(tx, { id: channelId, position }) {
    const channel = await findChannel(tx, channelId);
    tx.authorise(channelPolicy, 'channel.view', channelAttributes(channel), 'channel.view');
    const reached = Math.min(position, channel.last_position);
    const { read_position } = await tx.db.insertInto('channel_member').values({ id: uuidv7(), organisation_id: channel.organisation_id, channel_id: channelId, user_id: signedInUser(tx), read_position: reached, updated_at: tx.now })
      .onConflict((oc) => oc.columns(['channel_id', 'user_id']).doUpdateSet((eb) => ({ read_position: eb.fn<number>('greatest', ['channel_member.read_position', 'excluded.read_position']), updated_at: tx.now }))).returning('read_position').executeTakeFirstOrThrow();
    return { id: channelId, readPosition: read_position };
  },
});
