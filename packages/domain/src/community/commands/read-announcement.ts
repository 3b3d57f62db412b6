import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../../fields';
import { postRead } from '../events';
import { enter } from '../floor';
import { postPolicy } from '../policy';
import { findPost, writtenAttributes } from '../store';

/**
 * Notes that one has read an announcement; those who work in the house see who has. Once is enough.
 * Events: post.read. Errors: not_found.
 */
export const readAnnouncement = defineCommand({
  name: 'post.read',
  summary: 'Say that you have read an announcement.',
  input: z.object({ id }),
  output: z.object({ id, readAt: instant }),
  permission: 'post.view',
  events: [postRead],
  async run(tx, { id: postId }) {
    const post = await findPost(tx, postId);
    tx.authorise(postPolicy, 'post.view', writtenAttributes(post), 'post.view');
    const { userId } = await enter(tx, post.building_id);
    const before = await tx.db.selectFrom('post_receipt').select('read_at').where('post_id', '=', postId).where('user_id', '=', userId).executeTakeFirst();
    if (before !== undefined) return { id: postId, readAt: before.read_at.toISOString() };
    // Only of an announcement is it kept.
    if (post.kind !== 'announcement' || post.status !== 'published') return { id: postId, readAt: tx.now.toISOString() };
    const receipt = { id: uuidv7(), organisation_id: post.organisation_id, post_id: postId, user_id: userId, read_at: tx.now };
    await tx.db.insertInto('post_receipt').values(receipt).execute();
    tx.append(postRead, { aggregateId: receipt.id, aggregateVersion: 1, organisationId: post.organisation_id, data: { readIn: post.building_id, announcementId: postId, userId } });
    return { id: postId, readAt: tx.now.toISOString() };
  },
});
