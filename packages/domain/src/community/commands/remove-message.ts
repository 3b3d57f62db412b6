import { defineCommand } from '@lintel/db';
import { refuseStale } from '../../stale';
import { commentState, recordMove } from '../contract';
import { authoriseMessage } from '../contribution';
import { messageRemoved } from '../events';
import { contributionLifecycle } from '../lifecycle';
import { messagePolicy } from '../policy';
import { lockMessage, messageAttributes, updateMessage } from '../store';

/**
 * Takes a message back: its author, or in a channel of the house who manages it. Its place stays.
 * Events: message.removed. Errors: invalid_transition, stale_version, forbidden, not_found.
 */
export const removeMessage = defineCommand({
  name: 'message.remove',
  summary: 'Take a message back.',
  input: recordMove,
  output: commentState,
  permission: 'message.remove',
  events: [messageRemoved],
  async run(tx, { id, expectedVersion }) {
    const found = await lockMessage(tx, id);
    const { message, channel } = found;
    authoriseMessage(tx, found);
    tx.authorise(messagePolicy, 'message.remove', messageAttributes(channel, message), 'message.view');
    refuseStale('message', message, expectedVersion);
    const status = contributionLifecycle.next(message.status, 'contribution.remove');
    const removed = await updateMessage(tx, message, { status });
    const isOpen = channel.kind === 'open';
    tx.append(messageRemoved, {
      aggregateId: id, aggregateVersion: removed.version, organisationId: isOpen ? channel.organisation_id : null,
      data: { buildingId: isOpen ? channel.building_id : null, channelId: channel.id, position: message.position, byAuthor: message.author_id === tx.actor.userId },
    });
    return { id, version: removed.version, status };
  },
});
