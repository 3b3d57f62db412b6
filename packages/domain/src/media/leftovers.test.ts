import type { Actor } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/log';
import { listingAt } from '../../testing/listings';
import { createWorld, type World } from '../../testing/world';
import { attachMedia, beginUpload, cancelUpload, deleteMedia, listLeftovers, listStalled, purgeMedia } from './index';
import { arrived, ofListing, picture, ready, sha256 } from './testing/pieces';

let world: World;
let agent: Actor;

beforeAll(async () => {
  world = await createWorld();
  agent = await world.person('agent');
});
afterAll(() => world.drop());

const leftovers = async (id: string) => (await world.executor.ask(listLeftovers, { id }, world.machine)).items;
const purge = (id: string, of: 'media' | 'upload') => world.executor.execute(purgeMedia, { id, of }, world.machine);
const dayAgo = () => new Date(Date.now() - 86_400_000);

describe('files that nothing shows any more', () => {
  it('are the original, as soon as its renditions are there', async () => {
    const [id = ''] = await ready(world, agent, await listingAt(world, agent, 'draft'));
    expect(await leftovers(id)).toEqual([{ id, of: 'media', prefix: `uploads/${id}/`, keys: [] }]);
    expect(await purge(id, 'media')).toEqual({ isPurged: true });
    expect(await leftovers(id)).toEqual([]);
    expect(await purge(id, 'media')).toEqual({ isPurged: false });
    expect((await eventsOf(world.database.db, id)).filter((event) => event.type === 'media.purged')).toHaveLength(1);
    expect(await world.database.db.kysely.selectFrom('media_rendition').select('file_key').where('media_id', '=', id).execute()).toHaveLength(1);
  });

  it('are a deleted photo’s, a day later, but for those another photo shows', async () => {
    const listing = await listingAt(world, agent, 'draft');
    const renditions = ['shared', 'own'].map((name, index) => ({ width: 320 + index, height: 9, format: 'webp', byteSize: 9, key: `media/${name}.webp` }));
    const one = { name: 'a.png', contentType: 'image/png', byteSize: 9, sha256, ...picture };
    const attach = async (count: number) => (await world.executor.execute(attachMedia, { ...ofListing(listing), pictures: [{ ...one, renditions: renditions.slice(0, count) }] }, world.machine)).ids[0] ?? '';
    const [first, second] = [await attach(2), await attach(1)];
    await world.executor.execute(deleteMedia, { id: first }, world.as(agent));
    expect(await leftovers(first)).toEqual([]);
    const purgeAt = { purge_at: dayAgo() };
    await world.database.db.kysely.updateTable('media').set(purgeAt).where('id', '=', first).execute();
    expect(await leftovers(first)).toMatchObject([{ keys: ['media/own.webp'] }]);
    await purge(first, 'media');
    expect(await world.database.db.kysely.selectFrom('media_rendition').select('file_key').where('media_id', 'in', [first, second]).execute()).toEqual([{ file_key: 'media/shared.webp' }]);
    await world.executor.execute(deleteMedia, { id: second }, world.as(agent));
    await world.database.db.kysely.updateTable('media').set(purgeAt).where('id', '=', second).execute();
    expect(await leftovers(second)).toMatchObject([{ keys: ['media/shared.webp'] }]);
  });

  it('are what came of an upload that was given up or forgotten', async () => {
    const { files: [given, late, open] } = await world.executor.execute(
      beginUpload, { ...ofListing(await listingAt(world, agent, 'draft')), files: [1, 2, 3].map(() => ({ name: 'a.jpg' })) }, world.as(agent));
    await world.executor.execute(cancelUpload, { id: given?.id }, world.as(agent));
    await world.database.db.kysely.updateTable('media_upload').set({ expires_at: dayAgo() }).where('id', '=', late?.id ?? '').execute();
    for (const [file, reason] of [[given, 'cancelled'], [late, 'expired']] as const) {
      const id = file?.id ?? '';
      expect(await leftovers(id)).toEqual([{ id, of: 'upload', prefix: `uploads/${id}/`, keys: [] }]);
      expect(await purge(id, 'upload')).toEqual({ isPurged: true });
      expect((await eventsOf(world.database.db, id)).map((event) => [event.type, event.data])).toMatchObject([['media.announced', {}], ['media.abandoned', { reason }]]);
    }
    expect(await leftovers(open?.id ?? '')).toEqual([]);
    expect(await purge(open?.id ?? '', 'upload')).toEqual({ isPurged: false });
  });
});

it('an upload that nobody processes for long is stalled', async () => {
  const { uploadId } = await arrived(world, agent, await listingAt(world, agent, 'draft'), 2);
  const stalled = async () => (await world.executor.ask(listStalled, {}, world.machine)).uploads.map((one) => one.uploadId);
  expect(await stalled()).not.toContain(uploadId);
  await world.database.db.kysely.updateTable('media').set({ updated_at: dayAgo() }).where('upload_id', '=', uploadId).execute();
  expect(await stalled()).toEqual([uploadId]);
});
