import type { Scope } from '@lintel/db';
import { channelPolicy } from '../policy';
import { channelColumns } from '../store';

export interface PlaceRead {
  readonly kind: 'community' | 'channel';
  readonly id: string;
}

const most = 200;

/** Every house and channel that the asker reads at this moment, for a door that tells them when something is written there. */
export async function placesRead(scope: Scope): Promise<readonly PlaceRead[]> {
  const houses = await scope.db.selectFrom('building').select('id').where(scope.visible(channelPolicy, 'channel.join', { buildingId: 'building.id', organisationId: 'building.organisation_id' })).limit(most).execute();
  const channels = await scope.db.selectFrom('channel').select('id').where('archived_at', 'is', null).where(scope.visible(channelPolicy, 'channel.view', channelColumns)).orderBy('last_message_at', (by) => by.desc().nullsLast()).limit(most).execute();
  return [...houses.map(({ id }) => ({ kind: 'community' as const, id })), ...channels.map(({ id }) => ({ kind: 'channel' as const, id }))];
}
