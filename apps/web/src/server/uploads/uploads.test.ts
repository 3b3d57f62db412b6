import { request as httpRequest } from 'node:http';
import { originalKey } from '@lintel/domain/media';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agent, newActive, newDraft, send, stranger } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;
beforeAll(async () => { web = await startTestWeb(); });
afterAll(() => web.stop());

const jpeg = (size: number) => Uint8Array.from({ length: size }, (_, n) => [0xff, 0xd8, 0xff, 0xe0][n] ?? n % 251);
const pdf = new TextEncoder().encode('%PDF-1.7\n%%EOF\n');

async function announce(files: readonly { readonly name: string; readonly byteSize?: number; readonly kind?: string }[], listingId?: string) {
  const id = listingId ?? (await newDraft(web)).id;
  const answer = await send(web, 'POST', `/api/v1/listings/${id}/media`, { files });
  expect(answer.status).toBe(201);
  const body = await answer.json();
  return { listingId: id, uploadId: body.uploadId as string, ids: body.files.map((file: { id: string }) => file.id) as string[] };
}
const one = async (byteSize?: number, kind = 'photo') => (await announce([{ name: 'a.jpg', kind, ...(byteSize === undefined ? {} : { byteSize }) }])).ids[0] ?? '';
const put = (id: string, body: Uint8Array<ArrayBuffer>, as = agent) => web.ask(`/api/v1/uploads/${id}`, { method: 'PUT', as, body });
const patch = (id: string, offset: number, body: Uint8Array<ArrayBuffer>) =>
  web.ask(`/api/v1/uploads/${id}`, { method: 'PATCH', as: agent, headers: { 'upload-offset': String(offset) }, body });
const offsetOf = async (id: string) => (await web.ask(`/api/v1/uploads/${id}`, { method: 'HEAD', as: agent })).headers.get('upload-offset');
const media = async (id: string) => (await web.ask(`/api/v1/media/${id}`, { as: agent })).json();
const stored = async (id: string) => {
  const { stream } = await web.composition.ports.files.get(originalKey(id));
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
};
async function left(id: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of web.composition.ports.files.list(`uploads/${id}/`)) keys.push(key);
  return keys;
}

describe('a file', () => {
  it('comes at once and waits to be processed', async () => {
    const id = await one();
    const body = jpeg(70_000);
    const answer = await put(id, body);
    expect([answer.status, answer.headers.get('location')]).toEqual([201, `/api/v1/media/${id}`]);
    expect(await answer.json()).toEqual({ id, version: 1, status: 'uploaded' });
    expect(await media(id)).toMatchObject({ status: 'uploaded', contentType: 'image/jpeg', byteSize: 70_000, name: 'a.jpg' });
    expect(await stored(id)).toEqual(body);
    const again = await put(id, body);
    expect([again.status, await again.json()]).toEqual([200, { id, version: 1, status: 'uploaded' }]);
  });

  it('comes in pieces, each from where the last ended', async () => {
    const body = jpeg(100_000);
    const id = await one(body.length);
    expect(await offsetOf(id)).toBe('0');
    expect((await patch(id, 0, body.slice(0, 40_000))).status).toBe(204);
    expect(await offsetOf(id)).toBe('40000');
    const second = await patch(id, 40_000, body.slice(40_000, 70_000));
    expect([second.status, second.headers.get('upload-offset'), second.headers.get('upload-length')]).toEqual([204, '70000', '100000']);
    expect((await patch(id, 70_000, body.slice(70_000))).status).toBe(201);
    expect(await stored(id)).toEqual(body);
    // The pieces go once the answer is sent.
    await expect.poll(() => left(id)).toEqual([originalKey(id)]);
    expect(await offsetOf(id)).toBe('100000');
    expect((await patch(id, 70_000, body.slice(70_000))).status).toBe(200);
  });

  it('is resumed where the connection broke, nothing lost that was kept', async () => {
    const body = jpeg(60_000);
    const id = await one(body.length);
    await patch(id, 0, body.slice(0, 30_000));
    await breakOff(id, 30_000, body.slice(30_000));
    expect(await offsetOf(id)).toBe('30000');
    expect((await patch(id, 30_000, body.slice(30_000))).status).toBe(201);
    expect(await stored(id)).toEqual(body);
  });

  it('of which every piece is there, but which nobody took, is taken at an empty piece', async () => {
    const body = jpeg(5_000);
    const id = await one(body.length);
    await web.composition.ports.files.put(`uploads/${id}/piece-000000000000`, body, { contentType: 'application/octet-stream' });
    expect(await offsetOf(id)).toBe('5000');
    expect((await patch(id, 5_000, new Uint8Array())).status).toBe(201);
    expect(await stored(id)).toEqual(body);
  });

  it('refuses a piece that has no place', async () => {
    const id = await one(1_000);
    await patch(id, 0, jpeg(400));
    const gap = await patch(id, 500, jpeg(100));
    expect([gap.status, await gap.json()]).toMatchObject([409, { code: 'conflict', details: { offset: 400 } }]);
    expect((await patch(id, 0, jpeg(400))).status).toBe(409);
    expect((await patch(id, 400, jpeg(601))).status).toBe(413);
    expect((await web.ask(`/api/v1/uploads/${id}`, { method: 'PATCH', as: agent, body: jpeg(10) })).status).toBe(400);
    expect(await offsetOf(id)).toBe('400');
    const unknownSize = await one();
    expect((await patch(unknownSize, 0, jpeg(10))).status).toBe(409);
  });

  it('of another size than announced is not kept', async () => {
    const id = await one(1_000);
    expect((await put(id, jpeg(999))).status).toBe(422);
    expect((await put(id, jpeg(1_001))).status).toBe(413);
    expect(await left(id)).toEqual([]);
    expect((await put(id, jpeg(1_000))).status).toBe(201);
  });

  it('that is too large is cut off', async () => {
    const answer = await send(web, 'POST', `/api/v1/listings/${(await newDraft(web)).id}/media`, { files: [{ name: 'a.jpg', byteSize: 26 * 1024 * 1024 }] });
    expect([answer.status, await answer.json()]).toMatchObject([422, { fields: [{ path: 'files.0.byteSize' }] }]);
    const id = await one();
    expect(await sendEndlessly(id, 26)).toMatchObject({ status: 413 });
    expect(await left(id)).toEqual([]);
  });

  it.each([
    ['a page', new TextEncoder().encode('<!doctype html><script>alert(1)</script>'), 'photo'],
    ['a drawing with scripts', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'photo'],
    ['a program', new TextEncoder().encode('MZ\u0090\u0000'), 'photo'], ['a PDF', pdf, 'photo'], ['a photo', jpeg(100), 'document'], ['nothing', new Uint8Array(), 'photo'],
  ] as const)('is refused as what it is: %s called a %s', async (_what, body, kind) => {
    const id = await one(undefined, kind);
    const answer = await put(id, Uint8Array.from(body));
    expect([answer.status, await answer.json()]).toMatchObject([415, { code: 'unsupported_media_type', details: { accepted: expect.any(Array) } }]);
    expect(await left(id)).toEqual([]);
    const inPieces = await one(5_000, kind);
    if (body.length > 0) expect((await patch(inPieces, 0, Uint8Array.from(body))).status).toBe(415);
    expect(await left(inPieces)).toEqual([]);
  });

  it('that is a HEIC is told what to do', async () => {
    const heic = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic\0\0\0\0mif1heic')]);
    expect(await (await put(await one(), heic)).json()).toMatchObject({ detail: expect.stringContaining('JPEG') });
  });

  it('belongs to who may edit the listing', async () => {
    const id = await one(1_000);
    for (const answer of [await put(id, jpeg(1_000), stranger), await web.ask(`/api/v1/uploads/${id}`, { as: stranger })]) expect(answer.status).toBe(404);
    expect((await web.ask(`/api/v1/uploads/${id}`)).status).toBe(401);
    expect((await web.ask(`/api/v1/uploads/${id}`, { method: 'PUT', as: agent, headers: { origin: 'https://elsewhere.example' }, body: jpeg(1_000) })).status).toBe(403);
    expect((await web.ask('/api/v1/uploads/not-an-id', { as: agent })).status).toBe(422);
    expect((await web.ask(`/api/v1/uploads/${id}`, { method: 'DELETE', as: agent })).status).toBe(204);
    expect((await put(id, jpeg(1_000))).status).toBe(410);
  });

  it('is one of many at once', async () => {
    const { listingId, ids } = await announce(Array.from({ length: 12 }, (_, n) => ({ name: `${n}.jpg`, byteSize: 50_000 })));
    const answers = await Promise.all(ids.map((id) => put(id, jpeg(50_000))));
    expect(answers.map((answer) => answer.status)).toEqual(ids.map(() => 201));
    const { items } = await (await web.ask(`/api/v1/listings/${listingId}/media`, { as: agent })).json();
    expect(items.map((item: { name: string }) => item.name)).toEqual(ids.map((_, n) => `${n}.jpg`));
  });
});

describe('a form', () => {
  const post = (listingId: string, form: FormData, as = agent) => web.ask(`/api/v1/listings/${listingId}/media/files`, { method: 'POST', as, body: form });
  const file = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

  it('brings many files, and one that is refused keeps no other back', async () => {
    const { id } = await newDraft(web);
    const form = new FormData();
    form.append('caption', 'From the street');
    form.append('file', file(jpeg(3_000)), '../../front "door".jpg');
    form.append('file', file(new TextEncoder().encode('hello')), 'notes.txt');
    form.append('kind', 'document');
    form.append('file', file(pdf), 'Grundriß.pdf');
    const answer = await post(id, form);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      files: [{ name: 'front door.jpg', status: 'uploaded' }, { name: 'Grundriß.pdf', status: 'uploaded' }], refused: [{ name: 'notes.txt', code: 'unsupported_media_type' }],
    });
    const { items, uploads, room } = await (await web.ask(`/api/v1/listings/${id}/media`, { as: agent })).json();
    expect(items).toMatchObject([{ kind: 'photo', caption: 'From the street', byteSize: 3_000 }, { kind: 'document', contentType: 'application/pdf' }]);
    expect([uploads, room]).toEqual([[], 58]);
  });

  it('with a file that is too large has the others', async () => {
    const { id } = await newDraft(web);
    const form = new FormData();
    form.append('file', file(jpeg(25 * 1024 * 1024 + 1)), 'large.jpg');
    form.append('file', file(jpeg(100)), 'small.jpg');
    expect(await (await post(id, form)).json()).toMatchObject({ files: [{ name: 'small.jpg' }], refused: [{ name: 'large.jpg', code: 'payload_too_large' }] });
  });

  it('without anything good is refused', async () => {
    const { id } = await newDraft(web);
    const bad = new FormData();
    bad.append('file', file(new TextEncoder().encode('hello')), 'notes.txt');
    expect((await post(id, bad)).status).toBe(415);
    expect((await post(id, new FormData())).status).toBe(400);
    const good = new FormData();
    good.append('file', file(jpeg(100)), 'a.jpg');
    expect((await post(id, good, stranger)).status).toBe(404);
    const raw = (type: string, body: string) => web.ask(`/api/v1/listings/${id}/media/files`, { method: 'POST', as: agent, headers: { 'content-type': type }, body });
    expect((await raw('application/json', '{}')).status).toBe(415);
    expect((await raw('multipart/form-data', 'x')).status).toBe(400);
    expect((await raw('multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nbroken off')).status).toBe(400);
  });
});

describe('a document', () => {
  it('is given to who may see the record, with its name, and who opened it is noted', async () => {
    const listingId = await newActive(web);
    const { ids: [id = ''] } = await announce([{ name: 'Pläne "2".pdf', kind: 'document' }], listingId);
    await put(id, Uint8Array.from(pdf));
    expect((await web.ask(`/api/v1/media/${id}/file`)).status).toBe(404);
    await web.test.db.kysely.updateTable('media').set({ status: 'ready' }).where('id', '=', id).execute();
    const answer = await web.ask(`/api/v1/media/${id}/file`);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.from(pdf));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf', 'content-disposition': "attachment; filename=\"Pl_ne 2.pdf\"; filename*=UTF-8''Pl%C3%A4ne%202.pdf", 'cache-control': 'private, no-store',
    });
    const opened = await web.test.db.kysely.selectFrom('event').select('data').where('type', '=', 'media.opened').execute();
    expect(opened).toMatchObject([{ data: { mediaId: id, recordId: listingId } }]);
  });
});

/** Sends half of a piece and cuts the connection. */
async function breakOff(id: string, offset: number, body: Uint8Array): Promise<void> {
  const { cookie } = await web.cookieOf(agent);
  await new Promise<void>((resolve) => {
    const request = httpRequest(`${web.url}/api/v1/uploads/${id}`, {
      method: 'PATCH', headers: { cookie, origin: web.url, 'upload-offset': String(offset), 'content-length': String(body.length) },
    });
    request.on('error', () => undefined);
    request.on('close', () => { resolve(); });
    request.write(body.subarray(0, body.length / 2), () => { setTimeout(() => { request.destroy(); }, 50); });
  });
  await new Promise((resolve) => { setTimeout(resolve, 200); });
}

/** Sends megabytes without saying how many. */
async function sendEndlessly(id: string, megabytes: number): Promise<{ readonly status: number | undefined }> {
  const { cookie } = await web.cookieOf(agent);
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${web.url}/api/v1/uploads/${id}`, { method: 'PUT', headers: { cookie, origin: web.url, 'transfer-encoding': 'chunked' } }, (response) => {
      response.resume();
      response.on('end', () => { resolve({ status: response.statusCode }); });
    });
    request.on('error', reject);
    for (let n = 0; n < megabytes; n += 1) request.write(n === 0 ? jpeg(1_048_576) : Buffer.alloc(1_048_576));
    request.end();
  });
}
