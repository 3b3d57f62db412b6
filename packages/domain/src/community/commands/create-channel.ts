import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { channelCreateInput, channelState } from '../contract';
import { channelCreated } from '../events';
import { enter } from '../floor';
import { channelPolicy } from '../policy';
import { inHouse } from '../store';

/**
 * Opens a channel for everybody in a house.
 * Events: channel.created. Errors: conflict when one of that name is open, forbidden, not_found.
 */
export const createChannel = defineCommand({
  name: 'channel.create',
  summary: 'Open a channel for a house.',
  input: channelCreateInput,
  output: channelState,
  permission: 'channel.manage',
  events: [channelCreated],
  async run(tx, { buildingId, name, purpose }) {
    const { building, userId } = await enter(tx, buildingId);
    tx.authorise(channelPolicy, 'channel.manage', inHouse(building), 'channel.join');
    const id = uuidv7();
    await tx.db.insertInto('channel').values({ id, organisation_id: building.organisation_id, building_id: buildingId, kind: 'open', name, purpose, made_by: userId, created_at: tx.now }).execute();
    tx.append(channelCreated, { aggregateId: id, aggregateVersion: 1, organisationId: building.organisation_id, data: { buildingId, userIds: [] } });
    return { id, version: 1 };
  },
});
