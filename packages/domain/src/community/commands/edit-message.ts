import { defineCommand } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { messageEditInput, messageState } from '../contract';
import { authoriseMessage } from '../contribution';
import { messageUpdated } from '../events';
import { enter, refuseMuted } from '../floor';
import { messagePolicy } from '../policy';
import { keepRevision, lockMessage, messageAttributes, updateMessage } from '../store';

/**
 * Changes one's own message; what it said before is kept.
 * Events: message.updated. Errors: invalid_transition (hidden or taken back), stale_version, forbidden, not_found.
 */
export const editMessage = defineCommand({
  name: 'message.edit',
  summary: 'Change your message.',
  input: messageEditInput,
  output: messageState,
  permission: 'message.edit',
  events: [messageUpdated],
  async run(tx, { id, body, expectedVersion }) {
    const found = await lockMessage(tx, id);
    const { message, channel } = found;
    authoriseMessage(tx, found);
    tx.authorise(messagePolicy, 'message.edit', messageAttributes(channel, message), 'message.view');
    refuseStale('message', message, expectedVersion);
    const floor = await enter(tx, channel.building_id);
    const isOpen = channel.kind === 'open';
    if (isOpen) await refuseMuted(tx, floor);
    if (message.status !== 'published') throw new DomainError('invalid_transition', `A message that is ${message.status} cannot be changed.`, { state: message.status });
    const isChanged = message.body !== body;
    if (isChanged) await keepRevision(tx, 'message', message, uuidv7());
    const updated = isChanged ? await updateMessage(tx, message, { body, edited_at: tx.now }) : message;
    if (isChanged)
      tx.append(messageUpdated, { aggregateId: id, aggregateVersion: updated.version, organisationId: isOpen ? channel.organisation_id : null, data: { buildingId: isOpen ? channel.building_id : null, channelId: channel.id, position: message.position } });
    return { id, clientId: message.client_id, channelId: channel.id, position: message.position, version: updated.version, createdAt: message.created_at.toISOString() };
  },
});
