import { attachMedia } from '@lintel/domain/media';
import { contextOf } from '@lintel/domain/testing';
import { system } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agent, newActive, newDraft, stranger } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;
const bytes = new Uint8Array([1, 2, 3, 4]);
beforeAll(async () => { web = await startTestWeb(); });
afterAll(() => web.stop());

/** A picture that shows, in two formats. Returns its id and where its files are. */
async function pictureOf(listingId: string) {
  const name = listingId.slice(-12);
  const keys = (['avif', 'webp', 'jpeg'] as const).map((format) => ({ format, key: `media/${name}.${format}` }));
  for (const { key, format } of keys) await web.composition.ports.files.put(key, bytes, { contentType: `image/${format}` });
  const renditions = keys.map(({ key, format }) => ({ width: 320, height: 240, format, key, byteSize: 4 }));
  const picture = { name: 'a.jpg', contentType: 'image/jpeg', byteSize: 4, sha256: 'ab'.repeat(32), width: 640, height: 480, blurhash: 'LEHV6nWB2yk8pyo0adR*', renditions };
  const { ids: [id] } = await web.executor.execute(attachMedia, { recordType: 'listing', recordId: listingId, pictures: [picture] }, contextOf(system));
  return { id, avif: `/files/media/${name}.avif`, webp: `/files/media/${name}.webp`, jpeg: `/files/media/${name}.jpeg` };
}

const manual = { redirect: 'manual' } as const;

describe('a picture that anyone may see', () => {
  it('is answered at its own address, to be kept for ever and shown anywhere', async () => {
    const { avif } = await pictureOf(await newActive(web));
    const answer = await web.ask(avif);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/avif', 'cache-control': 'public, max-age=31536000, immutable', 'cross-origin-resource-policy': 'cross-origin', 'x-content-type-options': 'nosniff',
    });
    const same = await web.ask(avif, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect([same.status, same.headers.get('cache-control')]).toEqual([304, 'public, max-age=31536000, immutable']);
  });

  it('is found by its id, in the format the browser prefers', async () => {
    const picture = await pictureOf(await newActive(web));
    const file = (query = '', accept = '*/*') => web.ask(`/api/v1/media/${picture.id}/file${query}`, { ...manual, headers: { accept } });
    const found = async (answer: Response | Promise<Response>) => (await answer).headers.get('location');
    expect(await found(file('', 'image/avif,image/webp,*/*'))).toBe(picture.avif);
    expect(await found(file('', 'image/webp,*/*'))).toBe(picture.webp);
    expect(await found(file())).toBe(picture.jpeg);
    expect(await found(file('?format=webp&width=2048'))).toBe(picture.webp);
    for (const query of ['?width=0', '?width=many', '?format=gif']) expect((await file(query)).status).toBe(422);
  });
});

describe('a picture of a draft', () => {
  it('is lent for minutes to who may see the draft, and absent to all others', async () => {
    const { id: listingId } = await newDraft(web);
    const { avif } = await pictureOf(listingId);
    for (const as of [undefined, stranger]) expect((await web.ask(avif, { ...manual, ...(as === undefined ? {} : { as }) })).status).toBe(404);
    const lent = await web.ask(avif, { ...manual, as: agent });
    expect([lent.status, lent.headers.get('cache-control')]).toEqual([302, 'private, max-age=240']);
    const address = lent.headers.get('location') ?? '';
    expect(address).toMatch(/^\/files\/media\/[\w.]+\?expires=\d+&signature=[\w-]+$/);
    const answer = await web.ask(address);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, expect.stringMatching(/^private, max-age=(29\d|300), immutable$/)]);
    const expired = await web.ask(address.replace(/expires=\d+/, 'expires=1'));
    expect(expired.status).toBe(404);
  });
});
