import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { sql } from 'kysely';
import { messageSendInput, messageState } from '../contract';
import { messageSent } from '../events';
import { enter, type Floor, refuseFlood, refuseMuted } from '../floor';
import { nameMentions } from '../mentions';
import { channelPolicy } from '../policy';
import { channelAttributes, type ChannelRow, findChannel, type MessageRow } from '../store';

/**
 * Writes a message in a channel. Sent twice with the same `clientId` it is one, also when both arrive at once. Messages of a channel are numbered without gaps in the order in
 * which they were written; other channels do not wait.
 * Events: message.sent. Errors: conflict (the channel is closed, the other person has left, a clientId of another channel), forbidden for who is muted, rate_limited, not_found.
 */
export const sendMessage = defineCommand({
  name: 'message.send',
  summary: 'Write a message.',
  input: messageSendInput,
  output: messageState,
  permission: 'channel.write',
  events: [messageSent],
  async run(tx, { channelId, clientId, body, mentions }) {
    const channel = await findChannel(tx, channelId);
    tx.authorise(channelPolicy, 'channel.write', channelAttributes(channel), 'channel.view');
    const floor = await enter(tx, channel.building_id);
    const before = await sentBefore(tx, floor, { channelId, clientId });
    if (before !== undefined) return stateOf(before);
    // Between two, being muted in the house does not silence anybody.
    if (channel.kind === 'open') await refuseMuted(tx, floor);
    await refuseFlood(tx, floor.userId, 'message');
    const recipientId = channel.kind === 'direct' ? await partnerOf(tx, channel, floor) : null;
    const id = uuidv7();
    const named = await nameMentions(tx, { type: 'message', id, organisation_id: channel.organisation_id, building_id: channel.building_id, ...(recipientId === null ? {} : { among: [recipientId] }) }, mentions);
    const position = await nextPosition(tx, channel);
    const message = (await tx.db.insertInto('message').values({ id, organisation_id: channel.organisation_id, channel_id: channelId, position, author_id: floor.userId, client_id: clientId, body, created_at: tx.now }).returningAll().executeTakeFirstOrThrow()) as MessageRow;
    await readBySender(tx, message);
    const isOpen = channel.kind === 'open';
    tx.append(messageSent, {
      aggregateId: id, aggregateVersion: 1, organisationId: isOpen ? channel.organisation_id : null, data: { buildingId: isOpen ? channel.building_id : null, channelId, position, recipientId, mentions: named },
    });
    return stateOf(message);
  },
});

const stateOf = (row: MessageRow) => ({ id: row.id, clientId: row.client_id, channelId: row.channel_id, position: row.position, version: row.version, createdAt: row.created_at.toISOString() });

async function sentBefore(tx: ScopedTransaction, { userId }: Floor, { channelId, clientId }: { readonly channelId: string; readonly clientId: string }): Promise<MessageRow | undefined> {
  const row = (await tx.db.selectFrom('message').selectAll().where('author_id', '=', userId).where('client_id', '=', clientId).executeTakeFirst()) as MessageRow | undefined;
  if (row !== undefined && row.channel_id !== channelId) throw new DomainError('conflict', 'clientId: is taken; name it by another uuid.', { fields: [{ path: 'clientId', code: 'taken', message: 'is taken' }] });
  return row;
}

/** @throws DomainError conflict when they neither live nor work there any more: they could not read it */
async function partnerOf(tx: ScopedTransaction, channel: ChannelRow, { userId }: Floor): Promise<string> {
  const partnerId = (channel.first_user_id === userId ? channel.second_user_id : channel.first_user_id) ?? '';
  const { rows } = await sql`select 1 from membership m left join unit u on u.id = m.unit_id where m.user_id = ${partnerId}::uuid and (m.building_id = ${channel.building_id}::uuid or u.building_id = ${channel.building_id}::uuid)
    and m.revoked_at is null and m.suspended_at is null and (m.ends_at is null or m.ends_at > now()) limit 1`.execute(tx.db);
  if (rows.length === 0) throw new DomainError('conflict', 'They do not live or work here any more.', { because: 'partner_left' });
  return partnerId;
}

/** The last thing that is waited for: the channel is held for as long as it takes to write the row, and a refusal before it leaves no gap. @throws DomainError conflict when it is closed */
async function nextPosition(tx: ScopedTransaction, channel: ChannelRow): Promise<number> {
  const row = await tx.db.updateTable('channel').set((eb) => ({ last_position: eb('last_position', '+', 1), last_message_at: tx.now })).where('id', '=', channel.id).where('archived_at', 'is', null).returning('last_position').executeTakeFirst();
  if (row === undefined) throw new DomainError('conflict', 'This channel is closed. What was written can still be read.', { because: 'archived' });
  return row.last_position;
}

/** Who writes has read what came before. */
async function readBySender(tx: ScopedTransaction, { channel_id, author_id, organisation_id, position }: MessageRow): Promise<void> {
  await tx.db.insertInto('channel_member').values({ id: uuidv7(), organisation_id, channel_id, user_id: author_id, read_position: position, updated_at: tx.now })
    .onConflict((oc) => oc.columns(['channel_id', 'user_id']).doUpdateSet({ read_position: position, updated_at: tx.now })).execute();
}
