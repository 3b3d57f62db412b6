import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { DomainError, uuidv7 } from '@lintel/kernel';
import { enter, type Floor, refuseFlood, refuseMuted } from '../floor';
import { limits, type PostFields, type PostKind, postCreateInput, postState } from '../contract';
import { postCreated, postDrafted } from '../events';
import { postPolicy } from '../policy';
import { columnsOf, publish, refuseImpossible, writeOptions } from '../posting';
import { factOf, inHouse, type PostRow } from '../store';

/**
 * Writes a post for a house, or begins one as a draft that nobody else sees. Announcements are for those who work there. Sent twice with the same `clientId` it is one.
 * Events: post.drafted, post.created. Errors: invalid_input, forbidden (announcements; who is muted), rate_limited, not_found.
 */
export const createPost = defineCommand({
  name: 'post.create',
  summary: 'Write a post for your house, or begin one.',
  input: postCreateInput,
  output: postState,
  permission: 'post.write',
  events: [postDrafted, postCreated],
  async run(tx, { buildingId, clientId, kind, isDraft, isUrgent, ...fields }) {
    const floor = await enter(tx, buildingId);
    tx.authorise(postPolicy, kind === 'announcement' ? 'post.announce' : 'post.write', inHouse(floor.building), 'post.write');
    const before = await sentBefore(tx, floor, clientId);
    if (before !== undefined) return before;
    await refuseMuted(tx, floor);
    refuseImpossible(kind, fields);
    await (isDraft ? refuseManyDrafts(tx, floor) : refuseFlood(tx, floor.userId, 'post'));
    const draft = await insertDraft(tx, floor, { kind, clientId, isUrgent: isUrgent && kind === 'announcement', fields });
    if (isDraft) tx.append(postDrafted, { ...factOf(draft), organisationId: null, data: { draftedIn: buildingId, kind } });
    const { id, version, status } = isDraft ? draft : await publish(tx, draft, fields);
    return { id, version, status };
  },
});

async function sentBefore(tx: ScopedTransaction, { building, userId }: Floor, clientId: string | undefined) {
  if (clientId === undefined) return undefined;
  const row = await tx.db.selectFrom('post').select(['id', 'version', 'status', 'building_id']).where('author_id', '=', userId).where('client_id', '=', clientId).executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.building_id !== building.id) throw new DomainError('conflict', 'clientId: is taken; name it by another uuid.', { fields: [{ path: 'clientId', code: 'taken', message: 'is taken' }] });
  return { id: row.id, version: row.version, status: (row as Pick<PostRow, 'status'>).status };
}

async function refuseManyDrafts(tx: ScopedTransaction, { building, userId }: Floor): Promise<void> {
  const { n } = await tx.db.selectFrom('post').select((eb) => eb.fn.countAll<number>().as('n')).where('author_id', '=', userId).where('building_id', '=', building.id).where('status', '=', 'draft').executeTakeFirstOrThrow();
  if (n >= limits.drafts) throw new DomainError('conflict', `You have ${limits.drafts} drafts here. Publish one or throw one away first.`, { drafts: n });
}

async function insertDraft(tx: ScopedTransaction, { building, userId }: Floor, { kind, clientId, isUrgent, fields }: { readonly kind: PostKind; readonly clientId: string | undefined; readonly isUrgent: boolean; readonly fields: PostFields }): Promise<PostRow> {
  const draft = (await tx.db.insertInto('post').values({
    id: uuidv7(), organisation_id: building.organisation_id, building_id: building.id, author_id: userId, client_id: clientId ?? null, kind, is_urgent: isUrgent, ...columnsOf(kind, fields), created_at: tx.now, updated_at: tx.now,
  }).returningAll().executeTakeFirstOrThrow()) as PostRow;
  if (kind === 'poll') await writeOptions(tx, draft, fields.options);
  return draft;
}
