import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;
const bytes = new Uint8Array(Array.from({ length: 1_000 }, (_, n) => n % 256));

beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.stop());

const addressOf = async (key: string, request: Parameters<typeof web.composition.ports.files.signedUrl>[1]) => {
  const { pathname, search } = new URL((await web.composition.ports.files.signedUrl(key, request)).url);
  return pathname + search;
};
const readable = (key: string, expiresInSeconds = 60) => addressOf(key, { method: 'GET', expiresInSeconds });
const put = async (key: string, body: Uint8Array<ArrayBuffer> = bytes) => {
  const path = await addressOf(key, { method: 'PUT', expiresInSeconds: 60, contentType: 'image/png', contentLength: body.length });
  return web.ask(path, { method: 'PUT', headers: { 'content-type': 'image/png' }, body });
};

describe('a file under a signed address', () => {
  it('is uploaded and read back, kept by browsers and unable to do anything there', async () => {
    expect((await put('media/a/photo.png')).status).toBe(200);
    const answer = await web.ask(await readable('media/a/photo.png'));
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png', 'content-length': '1000', 'accept-ranges': 'bytes', etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
      'cache-control': expect.stringMatching(/^private, max-age=\d+, immutable$/), 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining('sandbox'),
    });
    const same = await web.ask(await readable('media/a/photo.png'), { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
    expect(same.status).toBe(304);
  });

  it('is read in parts', async () => {
    await put('media/a/part.png');
    const part = async (range: string) => web.ask(await readable('media/a/part.png'), { headers: { range } });
    const middle = await part('bytes=10-19');
    expect(middle.status).toBe(206);
    expect(middle.headers.get('content-range')).toBe('bytes 10-19/1000');
    expect(new Uint8Array(await middle.arrayBuffer())).toEqual(bytes.slice(10, 20));
    expect((await part('bytes=990-')).headers.get('content-range')).toBe('bytes 990-999/1000');
    const beyond = await part('bytes=1000-');
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe('bytes */1000');
    expect((await part('lines=1-2')).status).toBe(200);
  });

  it('is answered without its body to HEAD', async () => {
    await put('media/a/head.png');
    const answer = await web.ask(await readable('media/a/head.png'), { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '1000', '']);
  });
});

describe('an address that was not signed for this', () => {
  it('is nothing', async () => {
    const path = await readable('media/a/photo.png');
    for (const wrong of ['/files/media/a/photo.png', path.replace('photo', 'other'), path.replace(/expires=\d+/, 'expires=99999999999'), `${path}x`])
      expect((await web.ask(wrong)).status).toBe(404);
    expect((await web.ask(path, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: bytes })).status).toBe(404);
    expect((await web.ask(path, { method: 'DELETE' })).status).toBe(405);
  });

  it('leads nowhere else on the disk', async () => {
    for (const path of ['/files/..%2f..%2fetc%2fpasswd', '/files/%00', '/files/%zz', '/files/'])
      expect([400, 404]).toContain((await web.ask(`${path}?expires=1&signature=x`)).status);
  });

  it('is refused once its time is over, and takes no other size or type than it was signed for', async () => {
    await put('media/a/late.png');
    const path = await readable('media/a/late.png', 1);
    await new Promise((resolve) => { setTimeout(resolve, 2_000); });
    expect((await web.ask(path)).status).toBe(410);
    const upload = await addressOf('media/a/new.png', { method: 'PUT', expiresInSeconds: 60, contentType: 'image/png', contentLength: 10 });
    expect((await web.ask(upload, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: bytes })).status).toBe(422);
    expect((await web.ask(upload, { method: 'PUT', headers: { 'content-type': 'text/html' }, body: bytes.slice(0, 10) })).status).toBe(422);
    expect((await web.ask(await readable('media/a/new.png'))).status).toBe(404);
  });
});
