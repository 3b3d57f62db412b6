import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { communityItem } from '../contract';
import { communityRows, toCommunity } from './community-rows';

/** The houses in which one reads and writes: where one lives, verified, and where one works. */
export const listCommunities = defineQuery({
  name: 'community.list',
  summary: 'List the houses in which you read and write.',
  input: z.object({}),
  output: z.object({ items: z.array(communityItem) }),
  permission: 'channel.join',
  async run(scope) {
    const rows = await communityRows(scope).orderBy('building.name').orderBy('building.id').limit(100).execute();
    return { items: rows.map((row) => toCommunity(scope, row)) };
  },
});
