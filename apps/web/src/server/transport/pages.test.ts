import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestWeb, type TestWeb } from '../testing/web';

let web: TestWeb;

beforeAll(async () => {
  web = await startTestWeb({ APP_URL: 'https://lintel.example', S3_ENDPOINT: 'https://files.example/bucket' });
});
afterAll(() => web.stop());

describe('a page', () => {
  it('comes with a policy of its own and the rest of the armour', async () => {
    const [first, second] = [await web.ask('/'), await web.ask('/anything')];
    const policy = first.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("connect-src 'self' blob: https://files.example");
    expect(policy).not.toContain('unsafe-eval');
    expect(second.headers.get('content-security-policy')).not.toBe(policy);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin', 'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age='), 'x-correlation-id': expect.any(String),
    });
  });
});

describe('a script or a style of the build', () => {
  it('is told to nobody else and guessed about by nobody, and carries nothing that is for documents', async () => {
    const { headers } = await web.ask('/_next/static/chunks/any.js');
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'strict-transport-security': expect.stringContaining('max-age=') });
    for (const name of ['content-security-policy', 'x-frame-options', 'permissions-policy', 'x-correlation-id']) expect(headers.get(name)).toBeNull();
  });
});

describe('a broken request', () => {
  const raw = (text: string) => new Promise<string>((resolve, reject) => {
    const { port, hostname } = new URL(web.url);
    const socket = connect(Number(port), hostname, () => { socket.write(text); });
    let answer = '';
    socket.on('data', (chunk) => { answer += chunk.toString(); });
    socket.on('close', () => { resolve(answer); });
    socket.on('error', reject);
  });

  it.each([
    ['nonsense', 'HELLO\r\n\r\n', '400'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, '431'],
    ['two lengths', 'POST /api/v1/listings HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', '400'],
    ['length and chunks', 'POST /api/v1/listings HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n', '400'],
  ])('of %s is refused and let go', async (_, text, status) => {
    expect(await raw(text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });
});
