import { defineQuery } from '@lintel/db';
import { messageListInput, messagePage } from '../contract';
import { channelPolicy } from '../policy';
import { channelAttributes, findChannel } from '../store';
import { messageRows, toMessages } from './message-rows';

/** The messages of a channel in their order: the last ones, those before a position, or all that came after one, for who was away. Errors: not_found. */
export const listMessages = defineQuery({
  name: 'message.list',
  summary: 'Read a channel.',
  input: messageListInput,
  output: messagePage,
  permission: 'channel.view',
  async run(scope, { channelId, after, before, limit }) {
    const channel = await findChannel(scope, channelId);
    scope.authorise(channelPolicy, 'channel.view', channelAttributes(channel), 'channel.view');
    let query = messageRows(scope).where('message.channel_id', '=', channelId);
    if (after !== undefined) query = query.where('message.position', '>', after);
    if (before !== undefined) query = query.where('message.position', '<', before);
    const rows = await query.orderBy('message.position', after === undefined ? 'desc' : 'asc').limit(limit).execute();
    const items = await toMessages(scope, after === undefined ? rows.toReversed() : rows);
    const [first, last] = [items.at(0)?.position ?? after ?? before ?? 1, items.at(-1)?.position ?? after ?? 0];
    return { items, lastPosition: channel.last_position, hasEarlier: first > 1, hasLater: before === undefined && last < channel.last_position };
  },
});
