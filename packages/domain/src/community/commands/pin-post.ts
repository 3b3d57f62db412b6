import { defineCommand } from '@lintel/db';
import { DomainError } from '@lintel/kernel';
import { z } from 'zod';
import { limits, postState, recordMove } from '../contract';
import { postPinned } from '../events';
import { postPolicy } from '../policy';
import { factOf, lockPost, updatePost, writtenAttributes } from '../store';

/**
 * Puts a post on top of the feed, or no longer. Done twice it is done once.
 * Events: post.pinned. Errors: conflict when enough are pinned, invalid_transition for what is not published, forbidden, not_found.
 */
export const pinPost = defineCommand({
  name: 'post.pin',
  summary: 'Put a post on top of the feed.',
  input: recordMove.pick({ id: true }).extend({ isPinned: z.boolean().default(true) }),
  output: postState,
  permission: 'post.pin',
  events: [postPinned],
  async run(tx, { id, isPinned }) {
    const post = await lockPost(tx, id);
    tx.authorise(postPolicy, 'post.pin', writtenAttributes(post), 'post.view');
    if (post.status !== 'published') throw new DomainError('invalid_transition', `A post that is ${post.status} cannot be pinned.`, { state: post.status });
    if ((post.pinned_at !== null) === isPinned) return { id, version: post.version, status: post.status };
    if (isPinned) {
      await tx.lock(`community/pins/${post.building_id}`);
      const { n } = await tx.db.selectFrom('post').select((eb) => eb.fn.countAll<number>().as('n')).where('building_id', '=', post.building_id).where('status', '=', 'published').where('pinned_at', 'is not', null).executeTakeFirstOrThrow();
      if (n >= limits.pinned) throw new DomainError('conflict', `${limits.pinned} posts are pinned. Take one off first.`, { pinned: n });
    }
    const pinned = await updatePost(tx, post, { pinned_at: isPinned ? tx.now : null });
    tx.append(postPinned, { ...factOf(pinned), data: { buildingId: post.building_id, isPinned } });
    return { id, version: pinned.version, status: pinned.status };
  },
});
