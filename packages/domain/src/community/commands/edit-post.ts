import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { type PostFields, postEditInput, postState } from '../contract';
import { postUpdated } from '../events';
import { enter, refuseMuted } from '../floor';
import { nameMentions } from '../mentions';
import { postPolicy } from '../policy';
import { armPost, columnsOf, fieldsOf, refuseIncomplete, writeOptions } from '../posting';
import { factOf, keepRevision, lockPost, type PostRow, updatePost, writtenAttributes } from '../store';

const frozen = ['options', 'isMultiple'] as const;

/**
 * Changes one's own post. What a published one said before is kept and can be read by all who see it; the answers of a published poll stay as people voted on them.
 * Events: post.updated. Errors: invalid_input, invalid_transition (hidden or taken down), stale_version, forbidden, not_found.
 */
export const editPost = defineCommand({
  name: 'post.edit',
  summary: 'Change your post.',
  input: postEditInput,
  output: postState,
  permission: 'post.edit',
  events: [postUpdated],
  async run(tx, { id, expectedVersion, ...patch }) {
    const post = await lockPost(tx, id);
    tx.authorise(postPolicy, 'post.edit', writtenAttributes(post), 'post.view');
    refuseStale('post', post, expectedVersion);
    await refuseMuted(tx, await enter(tx, post.building_id));
    const before = await fieldsOf(tx, post);
    const after: PostFields = { ...before, ...definedOf(patch) };
    const changed = changedNames(before, after);
    const { version, status } = changed.length === 0 ? post : await (post.status === 'draft' ? editDraft(tx, post, after) : editPublished(tx, post, { after, changed }));
    return { id, version, status };
  },
});

/** What was sent; a field that was left out stays as it is. */
const definedOf = (patch: { readonly [K in keyof PostFields]?: PostFields[K] | undefined }): Partial<PostFields> => Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
const changedNames = (before: PostFields, after: PostFields): (keyof PostFields)[] => (Object.keys(after) as (keyof PostFields)[]).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

/** Nobody else sees a draft: nothing is told. */
async function editDraft(tx: ScopedTransaction, post: PostRow, after: PostFields): Promise<PostRow> {
  if (post.kind === 'poll') await writeOptions(tx, post, after.options);
  return updatePost(tx, post, columnsOf(post.kind, after));
}

async function editPublished(tx: ScopedTransaction, post: PostRow, { after, changed }: { readonly after: PostFields; readonly changed: readonly (keyof PostFields)[] }): Promise<PostRow> {
  if (post.status !== 'published') throw new DomainError('invalid_transition', `A post that is ${post.status} cannot be changed.`, { state: post.status });
  const fixed = frozen.filter((name) => changed.includes(name));
  if (fixed.length > 0) throw new DomainError('invalid_input', `${String(fixed[0])}: people vote on it already; write another poll.`, { fields: fixed.map((path) => ({ path, code: 'custom', message: 'people vote on it already; write another poll' })) });
  const isMoved = changed.some((name) => name === 'startsAt' || name === 'endsAt' || name === 'closesAt');
  // What is over may still have its words mended: its dates are not asked about again.
  refuseIncomplete(post.kind, after, isMoved ? tx.now : new Date(0));
  if (changed.includes('title') || changed.includes('body')) await keepRevision(tx, 'post', post, uuidv7());
  const updated = await updatePost(tx, post, { ...columnsOf(post.kind, after), edited_at: tx.now });
  const mentions = await nameMentions(tx, { ...updated, type: 'post' }, after.mentions);
  if (isMoved) armPost(tx, updated);
  tx.append(postUpdated, { ...factOf(updated), data: { buildingId: updated.building_id, kind: updated.kind, changed: [...changed], mentions } });
  return updated;
}
