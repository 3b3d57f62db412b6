import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { communityItem } from '../contract';
import { communityRows, toCommunity } from './community-rows';

/** What one may do in a house, and whether one is muted there. Errors: not_found. */
export const getCommunity = defineQuery({
  name: 'community.get',
  summary: 'See what you may do in a house.',
  input: z.object({ id }),
  output: communityItem,
  permission: 'channel.join',
  async run(scope, { id: buildingId }) {
    const row = await communityRows(scope).where('building.id', '=', buildingId).executeTakeFirst();
    if (row === undefined) throw notFound('building', buildingId);
    return toCommunity(scope, row);
  },
});
