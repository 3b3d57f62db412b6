import { defineCommand, tellMoment } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../../fields';
import { signedInUser } from '../../signed-in-user';
import { findBuilding } from '../house';
import { postPolicy } from '../policy';
import { inHouse } from '../store';

/**
 * Notes that one has looked at what a house writes: what comes later is new. Never back. Of this no event is kept: it concerns nobody else.
 * Events: none. Errors: not_found.
 */
export const markSeen = defineCommand({
  name: 'community.markSeen',
  summary: 'Say that you have looked at what your house writes.',
  input: z.object({ id }),
  output: z.object({ id, seenAt: instant }),
  permission: 'post.write',
  events: [],
  async run(tx, { id: buildingId }) {
    const building = await findBuilding(tx, buildingId);
    tx.authorise(postPolicy, 'post.write', inHouse(building), 'post.write');
    const userId = signedInUser(tx);
    const { seen_at } = await tx.db.insertInto('community_visit').values({ id: uuidv7(), organisation_id: building.organisation_id, building_id: buildingId, user_id: userId, seen_at: tx.now })
      .onConflict((oc) => oc.columns(['building_id', 'user_id']).doUpdateSet((eb) => ({ seen_at: eb.fn<Date>('greatest', ['community_visit.seen_at', 'excluded.seen_at']) }))).returning('seen_at').executeTakeFirstOrThrow();
    await tellMoment(tx, { topic: `user:${userId}`, kind: 'read', userId });
    return { id: buildingId, seenAt: seen_at.toISOString() };
  },
});
