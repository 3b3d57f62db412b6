import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { refuseStale } from '../../stale';
import { limits, postState, recordMove } from '../contract';
import { id } from '../../fields';
import { postCreated } from '../events';
import { enter, refuseFlood, refuseMuted } from '../floor';
import { postPolicy } from '../policy';
import { fieldsOf, publish } from '../posting';
import { inHouse, lockPost, writtenAttributes } from '../store';

/**
 * Shows a draft to the house. Done twice it is done once.
 * Events: post.created. Errors: invalid_input for what is missing, invalid_transition, stale_version, forbidden, rate_limited, not_found.
 */
export const publishPost = defineCommand({
  name: 'post.publish',
  summary: 'Show your draft to the house.',
  input: recordMove.extend({ mentions: z.array(id).max(limits.mentions).default([]) }),
  output: postState,
  permission: 'post.edit',
  events: [postCreated],
  async run(tx, { id: postId, expectedVersion, mentions }) {
    const draft = await lockPost(tx, postId);
    tx.authorise(postPolicy, 'post.edit', writtenAttributes(draft), 'post.view');
    const floor = await enter(tx, draft.building_id);
    if (draft.status === 'published') return { id: postId, version: draft.version, status: draft.status };
    refuseStale('post', draft, expectedVersion);
    if (draft.kind === 'announcement') tx.authorise(postPolicy, 'post.announce', inHouse(floor.building), 'post.write');
    await refuseMuted(tx, floor);
    await refuseFlood(tx, floor.userId, 'post');
    const { version, status } = await publish(tx, draft, { ...(await fieldsOf(tx, draft)), mentions });
    return { id: postId, version, status };
  },
});
