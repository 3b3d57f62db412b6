import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { refuseStale } from '../../stale';
import { type PostFields, type PostKind, postEditInput, postState } from '../contract';
import { postUpdated } from '../events';
import { enter, refuseMuted } from '../floor';
import { nameMentions } from '../mentions';
import { postPolicy } from '../policy';
import { armPost, columnsOf, fieldsOf, refuseImpossible, refuseIncomplete, writeOptions } from '../posting';
import { factOf, inHouse, keepRevision, lockPost, type PostRow, updatePost, writtenAttributes } from '../store';

const frozen = ['options', 'isMultiple'] as const;

interface Nature {
  readonly kind: PostKind;
  readonly isUrgent: boolean;
}

/**
 * Changes one's own post. A draft may become another kind of post; what a published one said before is kept and can be read by all who see it; the answers of a published poll stay as people voted on them.
 * Events: post.updated. Errors: invalid_input, invalid_transition (hidden or taken down), stale_version, forbidden, not_found.
 */
export const editPost = defineCommand({
  name: 'post.edit',
  summary: 'Change your post.',
  input: postEditInput,
  output: postState,
  permission: 'post.edit',
  events: [postUpdated],
  async run(tx, { id, expectedVersion, kind, isUrgent, ...patch }) {
    const post = await lockPost(tx, id);
    tx.authorise(postPolicy, 'post.edit', writtenAttributes(post), 'post.view');
    refuseStale('post', post, expectedVersion);
    const floor = await enter(tx, post.building_id);
    await refuseMuted(tx, floor);
    const nature: Nature = { kind: kind ?? post.kind, isUrgent: (isUrgent ?? post.is_urgent) && (kind ?? post.kind) === 'announcement' };
    if (nature.kind === 'announcement' && nature.kind !== post.kind) tx.authorise(postPolicy, 'post.announce', inHouse(floor.building), 'post.write');
    const before = await fieldsOf(tx, post);
    const after: PostFields = { ...before, ...definedOf(patch) };
    const changed = changedNames(before, after);
    const isOther = nature.kind !== post.kind || nature.isUrgent !== post.is_urgent;
    if (isOther && post.status !== 'draft') refuseFrozen(['kind'], 'others read it already; write another post');
    const { version, status } = changed.length === 0 && !isOther ? post : await (post.status === 'draft' ? editDraft(tx, post, { after, nature }) : editPublished(tx, post, { after, changed }));
    return { id, version, status };
  },
});

function refuseFrozen(paths: readonly string[], message: string): never {
  throw new DomainError('invalid_input', `${String(paths[0])}: ${message}.`, { fields: paths.map((path) => ({ path, code: 'custom', message })) });
}

/** What was sent; a field that was left out stays as it is. */
const definedOf = (patch: { readonly [K in keyof PostFields]?: PostFields[K] | undefined }): Partial<PostFields> => Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
const changedNames = (before: PostFields, after: PostFields): (keyof PostFields)[] => (Object.keys(after) as (keyof PostFields)[]).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

/** Nobody else sees a draft: nothing is told, and it may still become another kind of post. */
async function editDraft(tx: ScopedTransaction, post: PostRow, { after, nature: { kind, isUrgent } }: { readonly after: PostFields; readonly nature: Nature }): Promise<PostRow> {
  refuseImpossible(kind, after);
  if (post.kind === 'poll' || kind === 'poll') await writeOptions(tx, post, kind === 'poll' ? after.options : []);
  return updatePost(tx, post, { kind, is_urgent: isUrgent, ...columnsOf(kind, after) });
}

async function editPublished(tx: ScopedTransaction, post: PostRow, { after, changed }: { readonly after: PostFields; readonly changed: readonly (keyof PostFields)[] }): Promise<PostRow> {
  if (post.status !== 'published') throw new DomainError('invalid_transition', `A post that is ${post.status} cannot be changed.`, { state: post.status });
  const fixed = frozen.filter((name) => changed.includes(name));
  if (fixed.length > 0) refuseFrozen(fixed, 'people vote on it already; write another poll');
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
