import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/log';
import { listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { cancelListing, publishListing } from '../listing';
import {
  addLink, attachMedia, beginUpload, cancelUpload, countWaiting, deleteMedia, editMedia, getMedia, getUpload, listMedia, locateFile, openDocument, receiveFile, reorderMedia,
  restoreMedia, settleMedia,
} from './index';
import { arrived, claim, endClaims, ofListing, picture, ready, sha256, shown } from './testing/pieces';

let world: World;
let agent: Actor;
let stranger: Actor;

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
  stranger = await world.person('agent', world.otherAgency);
});
afterAll(() => world.drop());

const typesOf = async (id: string) => (await eventsOf(world.database.db, id)).map((event) => `${event.type}@${event.aggregate_version}`);
const versionOf = async (id: string) => (await world.database.db.kysely.selectFrom('listing').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version;
const list = (id: string, asker = agent) => world.executor.ask(listMedia, ofListing(id), world.as(asker));
const refusal = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => error);

describe('a photo', () => {
  it('is announced, arrives, is processed and shows, each step in the log', async () => {
    const { executor, as, machine } = world;
    const listing = await listingAt(world, agent, 'draft');
    const begun = await executor.execute(beginUpload, { ...ofListing(listing), files: [{ name: 'front.jpg', byteSize: 9_000, caption: 'From the street', alt: 'A porch' }] }, as(agent));
    const [file] = begun.files;
    const id = file?.id ?? '';
    expect((await list(listing)).uploads).toMatchObject([{ id, name: 'front.jpg', byteSize: 9_000 }]);
    expect(await executor.execute(receiveFile, { id, byteSize: 9_000, sha256, contentType: 'image/jpeg' }, as(agent))).toEqual({ id, version: 1, status: 'uploaded' });
    const [taken] = await claim(world, begun.uploadId);
    expect(taken).toMatchObject({ id, attempt: 1, kind: 'photo', originalKey: `uploads/${id}/original` });
    await executor.execute(settleMedia, { id, attempt: 1, outcome: shown('media/a.webp') }, machine);
    expect(await typesOf(id)).toEqual(['media.announced@1', 'media.uploaded@1', 'media.processed@3']);
    expect((await list(listing)).items).toMatchObject([{ id, status: 'ready', caption: 'From the street', alt: 'A porch', name: 'front.jpg', ...picture, renditions: [{ key: 'media/a.webp' }] }]);
    expect(await versionOf(listing)).toBe(1);
  });

  it('that arrives twice arrived once', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const { ids: [id = ''] } = await arrived(world, agent, listing);
    expect(await world.executor.execute(receiveFile, { id, byteSize: 9_000, sha256, contentType: 'image/jpeg' }, world.as(agent))).toMatchObject({ version: 1, status: 'uploaded' });
    expect(await refusal(world.executor.execute(receiveFile, { id, byteSize: 9_000, sha256, contentType: 'image/jpeg' }, world.as(stranger)))).toMatchObject({ code: 'not_found' });
    expect((await typesOf(id)).filter((type) => type.startsWith('media.uploaded'))).toHaveLength(1);
    expect(await world.executor.ask(getUpload, { id }, world.as(agent))).toMatchObject({ arrived: { status: 'uploaded' } });
  });

  it('must be what was announced', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const { files: [file] } = await world.executor.execute(beginUpload, { ...ofListing(listing), files: [{ name: 'a.jpg', byteSize: 9_000 }] }, world.as(agent));
    const receive = (more: object) => refusal(world.executor.execute(receiveFile, { id: file?.id, byteSize: 9_000, sha256, contentType: 'image/jpeg', ...more }, world.as(agent)));
    expect(await receive({ byteSize: 8_999 })).toMatchObject({ code: 'invalid_input' });
    expect(await receive({ contentType: 'application/pdf' })).toMatchObject({ code: 'unsupported_media_type', details: { accepted: expect.arrayContaining(['image/jpeg']) } });
    expect(await receive({ contentType: 'image/heic' })).toMatchObject({ code: 'unsupported_media_type' });
    expect((await list(listing)).items).toEqual([]);
  });

  it('given up does not arrive any more, nor one that took longer than a day', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const { files: [given, late] } = await world.executor.execute(beginUpload, { ...ofListing(listing), files: [{ name: 'a.jpg' }, { name: 'b.jpg' }] }, world.as(agent));
    await world.executor.execute(cancelUpload, { id: given?.id }, world.as(agent));
    await world.database.db.kysely.updateTable('media_upload').set({ expires_at: new Date(Date.now() - 1_000) }).where('id', '=', late?.id ?? '').execute();
    for (const id of [given?.id, late?.id]) {
      expect(await refusal(world.executor.execute(receiveFile, { id, byteSize: 9_000, sha256, contentType: 'image/jpeg' }, world.as(agent)))).toMatchObject({ code: 'expired' });
      expect(await refusal(world.executor.ask(getUpload, { id }, world.as(agent)))).toMatchObject({ code: 'expired' });
    }
    expect((await list(listing)).uploads).toEqual([]);
  });

  it('is worded by those who edit the listing, one of two at once', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const [id = ''] = await ready(world, agent, listing);
    const { version } = await world.executor.ask(getMedia, { id }, world.as(agent));
    const edit = (caption: string) => world.executor.execute(editMedia, { id, caption, expectedVersion: version }, world.as(agent));
    const outcomes = await Promise.allSettled([edit('One'), edit('Two')]);
    expect(outcomes.filter((one) => one.status === 'rejected')).toMatchObject([{ reason: { code: 'stale_version' } }]);
    await world.executor.execute(editMedia, { id, kind: 'floor_plan' }, world.as(agent));
    expect(await world.executor.ask(getMedia, { id }, world.as(agent))).toMatchObject({ kind: 'floor_plan' });
    expect(await refusal(world.executor.execute(editMedia, { id, caption: 'Mine' }, world.as(stranger)))).toMatchObject({ code: 'not_found', details: { id } });
    expect((await eventsOf(world.database.db, id)).at(-1)).toMatchObject({ type: 'media.edited', data: { changed: ['kind'], recordId: listing } });
  });

  it('of a listing whose life is over stays as it is', async () => {
    const listing = await listingAt(world, agent, 'active');
    const [id = ''] = await ready(world, agent, listing);
    await world.executor.execute(cancelListing, { id: listing }, world.as(agent));
    const outcomes = await Promise.allSettled([
      world.executor.execute(editMedia, { id, caption: 'Late' }, world.as(agent)), world.executor.execute(deleteMedia, { id }, world.as(agent)),
      world.executor.execute(beginUpload, { ...ofListing(listing), files: [{ name: 'a.jpg' }] }, world.as(agent)),
    ]);
    expect(outcomes).toMatchObject([1, 2, 3].map(() => ({ status: 'rejected', reason: { code: 'invalid_transition' } })));
  });
});

describe('what one may see', () => {
  it('is what one may see of the listing', async () => {
    const listing = await listingAt(world, agent, 'approved');
    const [id = ''] = await ready(world, agent, listing);
    const { ids: [waiting = ''] } = await arrived(world, agent, listing);
    const find = (context = world.visitor) => refusal(world.executor.ask(locateFile, { key: `media/${id}.webp` }, context));
    expect(await find()).toMatchObject({ code: 'not_found' });
    expect(await world.executor.ask(locateFile, { key: `media/${id}.webp` }, world.as(agent))).toMatchObject({ isPublic: false });
    expect(await refusal(list(listing, stranger))).toMatchObject({ code: 'not_found' });
    await world.executor.execute(publishListing, { id: listing }, world.as(agent));
    expect(await world.executor.ask(locateFile, { key: `media/${id}.webp` }, world.visitor)).toMatchObject({ isPublic: true });
    const seen = await world.executor.ask(listMedia, ofListing(listing), world.visitor);
    expect(seen).toMatchObject({ canEdit: false, isPublic: true, room: 0, uploads: [] });
    expect(seen.items.map((item) => item.id)).toEqual([id]);
    expect(seen.items[0]).not.toHaveProperty('name');
    expect(await refusal(world.executor.ask(getMedia, { id: waiting }, world.visitor))).toMatchObject({ code: 'not_found' });
  });

  it('is never the original of a picture', async () => {
    const listing = await listingAt(world, agent, 'active');
    const [id = ''] = await ready(world, agent, listing);
    expect(await refusal(world.executor.ask(locateFile, { key: `uploads/${id}/original` }, world.as(agent)))).toMatchObject({ code: 'not_found' });
    expect(await refusal(world.executor.execute(openDocument, { id }, world.as(agent)))).toMatchObject({ code: 'not_found' });
  });

  it('in the width and format that suits', async () => {
    const listing = await listingAt(world, agent, 'active');
    const { uploadId, ids: [id = ''] } = await arrived(world, agent, listing);
    await claim(world, uploadId);
    const renditions = (['avif', 'webp'] as const).flatMap((format) => [320, 640, 800].map((width) => ({ width, height: 9, format, byteSize: 9, key: `media/${width}.${format}` })));
    await world.executor.execute(settleMedia, { id, attempt: 1, outcome: { ...shown('media/x'), renditions } }, world.machine);
    const at = async (width: number, ...formats: readonly string[]) => (await world.executor.ask(locateFile, { id, width, formats }, world.visitor)).key;
    expect(await at(300, 'avif', 'webp')).toBe('media/320.avif');
    expect(await at(640, 'avif', 'webp')).toBe('media/640.avif');
    expect(await at(641, 'webp')).toBe('media/800.webp');
    expect(await at(2_048, 'jpeg', 'webp')).toBe('media/800.webp');
  });

  it('of a document is noted', async () => {
    const listing = await listingAt(world, agent, 'active');
    const { uploadId, ids: [id = ''] } = await arrived(world, agent, listing, 1, 'document');
    await claim(world, uploadId);
    await world.executor.execute(settleMedia, { id, attempt: 1, outcome: { result: 'kept' } }, world.machine);
    expect(await world.executor.execute(openDocument, { id }, world.visitor)).toMatchObject({ key: `uploads/${id}/original`, contentType: 'application/pdf', name: '0.jpg' });
    const opened = await world.database.db.kysely.selectFrom('event').select('data').where('type', '=', 'media.opened').execute();
    expect(opened).toMatchObject([{ data: { mediaId: id, recordId: listing } }]);
  });
});

describe('processing', () => {
  it('gives each file to one worker', async () => {
    const { uploadId, ids } = await arrived(world, agent, await listingAt(world, agent, 'draft'), 6);
    const taken = (await Promise.all([claim(world, uploadId, 4), claim(world, uploadId, 4), claim(world, uploadId, 4)])).flat().map((one) => one.id);
    expect(taken.toSorted()).toEqual(ids.toSorted());
    expect(await world.executor.ask(countWaiting, { uploadId }, world.machine)).toMatchObject({ left: 6, dueInMs: expect.any(Number) });
  });

  it('gives a dead worker’s file to another, and hears the first one no more', async () => {
    const { uploadId, ids: [id = ''] } = await arrived(world, agent, await listingAt(world, agent, 'draft'));
    expect(await claim(world, uploadId)).toMatchObject([{ attempt: 1 }]);
    expect(await claim(world, uploadId)).toEqual([]);
    await endClaims(world);
    expect(await world.executor.ask(countWaiting, { uploadId }, world.machine)).toEqual({ left: 1, dueInMs: 0 });
    expect(await claim(world, uploadId)).toMatchObject([{ attempt: 2 }]);
    expect(await world.executor.execute(settleMedia, { id, attempt: 1, outcome: { result: 'rejected', reason: 'damaged' } }, world.machine)).toMatchObject({ status: 'processing' });
    expect(await world.executor.execute(settleMedia, { id, attempt: 2, outcome: shown('media/b.webp') }, world.machine)).toMatchObject({ status: 'ready' });
    expect(await world.executor.execute(settleMedia, { id, attempt: 2, outcome: shown('media/b.webp') }, world.machine)).toMatchObject({ status: 'ready' });
    expect((await typesOf(id)).filter((type) => type.startsWith('media.processed'))).toHaveLength(1);
  });

  it('gives a file up that brings workers down', async () => {
    const { uploadId, ids: [id = ''] } = await arrived(world, agent, await listingAt(world, agent, 'draft'));
    for (let n = 1; n <= 4; n += 1) {
      expect(await claim(world, uploadId)).toHaveLength(1);
      await endClaims(world);
    }
    expect(await claim(world, uploadId)).toEqual([]);
    expect(await world.executor.ask(countWaiting, { uploadId }, world.machine)).toEqual({ left: 0, dueInMs: null });
    expect((await eventsOf(world.database.db, id)).at(-1)).toMatchObject({ type: 'media.rejected', data: { reason: 'unreadable' } });
  });

  it('does not count against a file that the store was away', async () => {
    const { uploadId, ids: [id = ''] } = await arrived(world, agent, await listingAt(world, agent, 'draft'));
    for (let n = 1; n <= 8; n += 1) {
      const [taken] = await claim(world, uploadId);
      await world.executor.execute(settleMedia, { id, attempt: taken?.attempt, outcome: { result: 'released' } }, world.machine);
    }
    for (let n = 1; n <= 4; n += 1) {
      const [taken] = await claim(world, uploadId);
      await world.executor.execute(settleMedia, { id, attempt: taken?.attempt, outcome: { result: 'failed' } }, world.machine);
    }
    expect(await world.executor.ask(getMedia, { id }, world.as(agent))).toMatchObject({ status: 'rejected', rejectedReason: 'unreadable' });
  });

  it('ends for a photo that was deleted meanwhile, and remembers the files it left', async () => {
    const { uploadId, ids: [id = ''] } = await arrived(world, agent, await listingAt(world, agent, 'draft'));
    await claim(world, uploadId);
    await world.executor.execute(deleteMedia, { id }, world.as(agent));
    expect(await world.executor.execute(settleMedia, { id, attempt: 1, outcome: shown('media/orphan.webp') }, world.machine)).toMatchObject({ status: 'deleted' });
    expect(await world.database.db.kysely.selectFrom('media_rendition').select('file_key').where('media_id', '=', id).execute()).toEqual([{ file_key: 'media/orphan.webp' }]);
  });
});

describe('what was taken off', () => {
  const take = (id: string) => world.executor.execute(deleteMedia, { id }, world.as(agent));
  const restore = (id: string, asker = agent) => world.executor.execute(restoreMedia, { id }, world.as(asker));

  it('is put back in its place, twice as once, and by those who edit the listing', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const ids = await ready(world, agent, listing, 3);
    await take(ids[1] ?? '');
    expect(await refusal(restore(ids[1] ?? '', stranger))).toMatchObject({ code: 'not_found' });
    expect(await restore(ids[1] ?? '')).toMatchObject({ status: 'ready' });
    expect(await restore(ids[1] ?? '')).toMatchObject({ status: 'ready' });
    expect((await list(listing)).items.map(({ id, status }) => [id, status])).toEqual(ids.map((id) => [id, 'ready']));
    expect((await typesOf(ids[1] ?? '')).slice(-2)).toEqual(['media.deleted@4', 'media.restored@5']);
  });

  it('is processed when it had not been, whatever came of the attempt meanwhile', async () => {
    const { uploadId, ids: [id = ''] } = await arrived(world, agent, await listingAt(world, agent, 'draft'));
    await claim(world, uploadId);
    await take(id);
    await world.executor.execute(settleMedia, { id, attempt: 1, outcome: shown('media/late.webp') }, world.machine);
    expect(await restore(id)).toMatchObject({ status: 'uploaded' });
    expect((await typesOf(id)).filter((type) => type.startsWith('media.uploaded'))).toHaveLength(2);
    expect(await claim(world, uploadId)).toMatchObject([{ id, attempt: 2 }]);
  });

  it('stays off when its bytes are gone, or its place was taken', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const [gone = '', late = ''] = await ready(world, agent, listing, 2);
    await take(gone);
    await world.database.db.kysely.updateTable('media').set({ purge_at: new Date(Date.now() - 1_000) }).where('id', '=', gone).execute();
    expect(await refusal(restore(gone))).toMatchObject({ code: 'expired' });
    await take(late);
    for (const count of [30, 30])
      await world.executor.execute(beginUpload, { ...ofListing(listing), files: Array.from({ length: count }, () => ({ name: 'a.jpg' })) }, world.as(agent));
    expect(await refusal(restore(late))).toMatchObject({ code: 'invalid_input', details: { fields: [{ code: 'too_many' }] } });
  });
});

describe('an album', () => {
  it('takes sixty files and no more, however many people add at once', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const add = (count: number) => world.executor.execute(beginUpload, { ...ofListing(listing), files: Array.from({ length: count }, () => ({ name: 'a.jpg' })) }, world.as(agent));
    const outcomes = await Promise.allSettled([add(25), add(25), add(25), add(25)]);
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(2);
    expect(outcomes.filter((one) => one.status === 'rejected')).toMatchObject([1, 2].map(() => ({ reason: { code: 'invalid_input', details: { fields: [{ path: 'files', code: 'too_many' }] } } })));
    expect((await list(listing)).room).toBe(10);
  });

  it('takes more files into an upload of its own, and none of another record’s', async () => {
    const [listing, other] = [await listingAt(world, agent, 'draft'), await listingAt(world, agent, 'draft')];
    const begin = (recordId: string, more: object = {}) => world.executor.execute(beginUpload, { ...ofListing(recordId), files: [{ name: 'a.jpg' }], ...more }, world.as(agent));
    const { uploadId } = await begin(listing);
    expect(await begin(listing, { uploadId })).toMatchObject({ uploadId });
    expect(await refusal(begin(other, { uploadId }))).toMatchObject({ code: 'conflict' });
    expect(await refusal(begin(other, { uploadId: (await arrived(world, agent, listing)).uploadId }))).toMatchObject({ code: 'conflict' });
  });

  it('keeps the order in which files were announced, whichever arrives first', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const { files } = await world.executor.execute(beginUpload, { ...ofListing(listing), files: ['a', 'b', 'c'].map((name) => ({ name: `${name}.jpg` })) }, world.as(agent));
    for (const { id } of files.toReversed()) await world.executor.execute(receiveFile, { id, byteSize: 5, sha256, contentType: 'image/png' }, world.as(agent));
    expect((await list(listing)).items.map((item) => item.name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
  });

  it('is put in order by one of two who try at once', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const ids = await ready(world, agent, listing, 3);
    const { version } = await list(listing);
    const [a = '', b = '', c = ''] = ids;
    const reorder = (order: readonly string[]) => world.executor.execute(reorderMedia, { ...ofListing(listing), ids: order, expectedVersion: version }, world.as(agent));
    const outcomes = await Promise.allSettled([reorder([c, a, b]), reorder([b, c, a])]);
    expect(outcomes.filter((one) => one.status === 'rejected')).toMatchObject([{ reason: { code: 'stale_version' } }]);
    const order = (await list(listing)).items.map((item) => item.id).join();
    expect([[c, a, b].join(), [b, c, a].join()]).toContain(order);
    expect(await versionOf(listing)).toBe(1);
  });

  it('does not move when the list is not the whole of it', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const ids = await ready(world, agent, listing, 2);
    const other = await ready(world, agent, await listingAt(world, agent, 'draft'), 1);
    const reorder = (order: readonly string[]) => refusal(world.executor.execute(reorderMedia, { ...ofListing(listing), ids: order }, world.as(agent)));
    expect(await reorder(ids.slice(1))).toMatchObject({ code: 'stale_version', details: { ids } });
    expect(await reorder([...ids, ...other])).toMatchObject({ code: 'stale_version' });
    expect(await reorder([ids[0] ?? '', ids[0] ?? ''])).toMatchObject({ code: 'invalid_input' });
  });

  it('has links to videos and tours', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const { id } = await world.executor.execute(addLink, { ...ofListing(listing), kind: 'tour_link', url: 'https://tours.example/a?b=1' }, world.as(agent));
    expect((await list(listing)).items).toMatchObject([{ id, kind: 'tour_link', status: 'ready', url: 'https://tours.example/a?b=1', renditions: [] }]);
    for (const url of ['http://tours.example', 'javascript:alert(1)', 'https://user:secret@tours.example', 'https://127.0.0.1/x', 'https://localhost', 'https://[::1]/', 'no address'])
      expect(await refusal(world.executor.execute(addLink, { ...ofListing(listing), kind: 'tour_link', url }, world.as(agent)))).toMatchObject({ code: 'invalid_input' });
  });

  it('is given pictures that are rendered already', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const one = { name: 'a.png', contentType: 'image/png', byteSize: 9, sha256, ...picture, renditions: [{ width: 320, height: 240, format: 'avif', byteSize: 9, key: 'media/shared.avif' }] };
    const { ids } = await world.executor.execute(attachMedia, { ...ofListing(listing), pictures: [{ ...one, caption: 'First' }, one] }, world.machine);
    expect((await list(listing)).items.map((item) => [item.id, item.status, item.caption])).toEqual([[ids[0], 'ready', 'First'], [ids[1], 'ready', '']]);
    expect(await refusal(world.executor.execute(attachMedia, { ...ofListing(listing), pictures: [one] }, world.as(agent)))).toMatchObject({ code: 'forbidden' });
  });
});
