import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { channelPolicy } from '../policy';
import { tellPresence } from '../presence';
import { channelAttributes, findChannel } from '../store';

/**
 * Says that one writes in a channel at this moment. It passes: nothing is kept of it, and who chose not to be seen is not.
 * Events: none. Errors: not_found.
 */
export const sayTyping = defineCommand({
  name: 'channel.sayTyping',
  summary: 'Say that you are writing in a channel.',
  input: z.object({ id }),
  output: z.object({ id }),
  permission: 'channel.write',
  events: [],
  async run(tx, { id: channelId }) {
    const channel = await findChannel(tx, channelId);
    tx.authorise(channelPolicy, 'channel.write', channelAttributes(channel), 'channel.view');
    const userId = signedInUser(tx);
    if (channel.archived_at === null) await tellPresence(tx, channel, userId, 'typing');
    return { id: channelId };
  },
});
