import { createExecutor, createScope, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { type Actor, system, uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextOf as as } from '../../testing/people';
import { beginUpload, claimMedia, deleteMedia, listMedia, locateFile, openDocument, receiveFile, reorderMedia, settleMedia } from '../media';
import { sha256, shown } from '../media/testing/pieces';
import { createChannel, createPost, getPost, listMessages, listPosts, openDirect, placesOfAttached, publishPost, removeMessage, sendMessage } from './index';
import { buildTwoTowers } from './testing/two-towers';

type Ref = { readonly recordType: 'post' | 'message'; readonly recordId: string };

let test: TestDatabase;
let executor: Executor;
let buildingId: string;
let manager: Actor;
let ann: Actor;
let bob: Actor;
let outsider: Actor;

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
  ({ buildingId, manager, ann, bob, outsider } = await buildTwoTowers(test, executor));
});
afterAll(() => test.drop());

const machine = as(system, { origin: 'workflow' });
const codes = async (promise: Promise<unknown>) => promise.then(() => 'ok', (error: { code?: string }) => error.code ?? 'unknown');

/** Files that arrived and were prepared; their ids in order. */
async function attach(by: Actor, ref: Ref, kinds: readonly ('photo' | 'document')[]): Promise<string[]> {
  const files = kinds.map((kind, n) => ({ name: kind === 'photo' ? `leak ${n}.jpg` : `plan ${n}.pdf`, byteSize: 9_000, kind }));
  const begun = await executor.execute(beginUpload, { ...ref, files }, as(by));
  for (const [n, { id }] of begun.files.entries()) await executor.execute(receiveFile, { id, byteSize: 9_000, sha256, contentType: kinds[n] === 'photo' ? 'image/jpeg' : 'application/pdf' }, as(by));
  const { claimed } = await executor.execute(claimMedia, { uploadId: begun.uploadId, most: 20, worker: 'test' }, machine);
  for (const { id, attempt, kind } of claimed) await executor.execute(settleMedia, { id, attempt, outcome: kind === 'photo' ? shown(`media/${id}.webp`) : { result: 'kept' } }, machine);
  return begun.files.map(({ id }) => id);
}

describe('what hangs on a post', () => {
  it('is its author’s alone while it is a draft, and the house’s in its order once it is published', async () => {
    const { id } = await executor.execute(createPost, { buildingId, title: 'A leak', body: 'In the cellar', isDraft: true }, as(ann));
    const ref = { recordType: 'post', recordId: id } as const;
    expect(await codes(executor.execute(beginUpload, { ...ref, files: [{ name: 'a.jpg', byteSize: 9_000, kind: 'photo' }] }, as(bob)))).toBe('not_found');
    const [first = '', second = '', paper = ''] = await attach(ann, ref, ['photo', 'photo', 'document']);
    expect(await codes(executor.ask(locateFile, { key: `media/${first}.webp` }, as(bob)))).toBe('not_found');
    await executor.execute(reorderMedia, { ...ref, ids: [second, first, paper] }, as(ann));
    await executor.execute(publishPost, { id }, as(ann));
    const { items } = await executor.ask(listPosts, { buildingId }, as(bob));
    expect(items.find((post) => post.id === id)?.media.map((one) => [one.id, one.kind, one.name, one.isReady])).toEqual([[second, 'photo', 'leak 1.jpg', true], [first, 'photo', 'leak 0.jpg', true], [paper, 'document', 'plan 2.pdf', true]]);
    expect((await executor.ask(locateFile, { key: `media/${first}.webp` }, as(bob))).isPublic).toBe(false);
    expect((await executor.execute(openDocument, { id: paper }, as(bob))).name).toBe('plan 2.pdf');
    for (const stranger of [outsider, { ...outsider, userId: null, memberships: [] }]) expect(await codes(executor.ask(locateFile, { key: `media/${first}.webp` }, as(stranger)))).toBe('not_found');
    expect(await codes(executor.execute(openDocument, { id: paper }, as(outsider)))).toBe('not_found');
    expect(await codes(executor.execute(deleteMedia, { id: first }, as(bob)))).toBe('forbidden');
    await executor.execute(deleteMedia, { id: first }, as(ann));
    expect((await executor.ask(getPost, { id }, as(bob))).media.map((one) => one.id)).toEqual([second, paper]);
  });

  it('is told of in the house it is read in, and nowhere while it is a draft', async () => {
    const scope = createScope(test.db.kysely, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null });
    const draft = await executor.execute(createPost, { buildingId, body: 'Soon', isDraft: true }, as(ann));
    expect(await placesOfAttached(scope, { posts: [draft.id], messages: [] })).toEqual([]);
    await executor.execute(publishPost, { id: draft.id }, as(ann));
    expect(await placesOfAttached(scope, { posts: [draft.id], messages: [] })).toEqual([{ recordId: draft.id, kind: 'community', id: buildingId }]);
  });
});

describe('what hangs on a message', () => {
  it('is added by who wrote it, seen in its channel, and gone with it', async () => {
    const channel = await executor.execute(createChannel, { buildingId, name: 'Cellar' }, as(manager));
    const sent = await executor.execute(sendMessage, { channelId: channel.id, clientId: uuidv7(), body: 'Look' }, as(ann));
    const ref = { recordType: 'message', recordId: sent.id } as const;
    const [photo = ''] = await attach(ann, ref, ['photo']);
    expect(await codes(executor.execute(beginUpload, { ...ref, files: [{ name: 'a.jpg', byteSize: 9_000, kind: 'photo' }] }, as(bob)))).toBe('forbidden');
    expect(await codes(executor.execute(beginUpload, { ...ref, files: [{ name: 'a.jpg', byteSize: 9_000, kind: 'photo' }] }, as(outsider)))).toBe('not_found');
    const read = async () => (await executor.ask(listMessages, { channelId: channel.id, limit: 10 }, as(bob))).items.map(({ media }) => media.map(({ id }) => id));
    expect([await read(), (await executor.ask(listMedia, ref, as(bob))).canEdit]).toEqual([[[photo]], false]);
    await executor.execute(removeMessage, { id: sent.id }, as(ann));
    expect(await read()).toEqual([[]]);
    for (const reader of [ann, bob, manager]) expect(await codes(executor.ask(locateFile, { key: `media/${photo}.webp` }, as(reader)))).toBe('not_found');
    expect(await codes(executor.ask(listMedia, ref, as(ann)))).toBe('not_found');
  });

  it('between two is theirs alone, whoever manages the house', async () => {
    const { id } = await executor.execute(openDirect, { buildingId, userId: manager.userId ?? '' }, as(ann));
    const sent = await executor.execute(sendMessage, { channelId: id, clientId: uuidv7(), body: 'My lease' }, as(ann));
    const [paper = ''] = await attach(ann, { recordType: 'message', recordId: sent.id }, ['document']);
    expect((await executor.execute(openDocument, { id: paper }, as(manager))).name).toBe('plan 0.pdf');
    expect(await codes(executor.execute(openDocument, { id: paper }, as(bob)))).toBe('not_found');
    const told = await test.db.kysely.selectFrom('event').select('organisation_id').where('aggregate_id', '=', paper).execute();
    expect(new Set(told.map((event) => event.organisation_id))).toEqual(new Set([null]));
  });
});
