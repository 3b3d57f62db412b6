import { defineCommand } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { channelEditInput, channelState } from '../contract';
import { channelUpdated } from '../events';
import { channelPolicy } from '../policy';
import { channelAttributes, type ChannelRow, factOf } from '../store';

/**
 * Names an open channel anew, closes it (it can still be read) or opens it again.
 * Events: channel.updated. Errors: conflict when another of that name is open, stale_version, forbidden, not_found.
 */
export const editChannel = defineCommand({
  name: 'channel.edit',
  summary: 'Name a channel anew, close it or open it again.',
  input: channelEditInput,
  output: channelState,
  permission: 'channel.manage',
  events: [channelUpdated],
  async run(tx, { id, expectedVersion, isArchived, ...patch }) {
    const channel = (await tx.db.selectFrom('channel').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()) as ChannelRow | undefined;
    if (channel === undefined) throw notFound('channel', id);
    tx.authorise(channelPolicy, 'channel.view', channelAttributes(channel), 'channel.view');
    if (channel.kind === 'direct') throw notFound('channel', id);
    tx.authorise(channelPolicy, 'channel.manage', channelAttributes(channel), 'channel.view');
    refuseStale('channel', channel, expectedVersion);
    const changed = [
      ...(patch.name === undefined || patch.name === channel.name ? [] : ['name']), ...(patch.purpose === undefined || patch.purpose === channel.purpose ? [] : ['purpose']),
      ...(isArchived === undefined || isArchived === (channel.archived_at !== null) ? [] : ['isArchived']),
    ];
    if (changed.length === 0) return { id, version: channel.version };
    const updated = await tx.db.updateTable('channel').set({ name: patch.name ?? channel.name, purpose: patch.purpose ?? channel.purpose, ...(isArchived === undefined ? {} : { archived_at: isArchived ? tx.now : null }), version: channel.version + 1 })
      .where('id', '=', id).returning(['id', 'version', 'organisation_id']).executeTakeFirstOrThrow();
    tx.append(channelUpdated, { ...factOf(updated), data: { buildingId: channel.building_id, changed } });
    return { id, version: updated.version };
  },
});
