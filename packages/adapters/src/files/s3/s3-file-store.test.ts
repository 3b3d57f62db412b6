import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { FileStoreUnavailable } from '../port';
import { createS3FileStore } from './s3-file-store';

const servers: Server[] = [];

/** A store on a server that behaves as told. */
async function storeOn(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  const endpoint = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
  return createS3FileStore({ endpoint, region: 'us-east-1', bucket: 'bucket', credentials: { accessKeyId: 'id', secretAccessKey: 'secret' }, responseTimeoutMs: 200 });
}

const refusal = (status: number, code: string): RequestListener => (request, response) => {
  request.resume();
  response.writeHead(status, { 'content-type': 'application/xml' }).end(request.method === 'HEAD' ? undefined : `<Error><Code>${code}</Code></Error>`);
};

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('an S3 server in trouble', () => {
  it('that never answers is given up on', async () => {
    const store = await storeOn(() => {});
    const start = Date.now();
    await expect(store.head('a')).rejects.toThrow(FileStoreUnavailable);
    await expect(store.put('a', Buffer.from('x'), { contentType: 'text/plain' })).rejects.toThrow(FileStoreUnavailable);
    expect(Date.now() - start).toBeLessThan(5_000);
  });

  it('that falls silent within a file breaks its stream', async () => {
    const store = await storeOn((_, response) => {
      response.writeHead(200, { 'content-length': 100, 'content-type': 'text/plain' });
      response.write('ten bytes.');
    });
    const { stream } = await store.get('a');
    await expect(text(stream)).rejects.toThrow(/timed? ?out|aborted/i);
  });

  it.each([
    [403, 'InvalidAccessKeyId'],
    [403, 'SignatureDoesNotMatch'],
    [404, 'NoSuchBucket'],
    [500, 'InternalError'],
    [503, 'SlowDown'],
  ])('that answers %i %s is an outage, not the fault of a file', async (status, code) => {
    const store = await storeOn(refusal(status, code));
    await expect(store.verify()).rejects.toThrow(FileStoreUnavailable);
    await expect(store.get('a')).rejects.toThrow(FileStoreUnavailable);
    await expect(store.put('a', Buffer.from('x'), { contentType: 'text/plain' })).rejects.toThrow(FileStoreUnavailable);
    await expect(store.list('').next()).rejects.toThrow(FileStoreUnavailable);
  });

  it('that ignores ranges is not taken at its word', async () => {
    const store = await storeOn((_, response) => void response.writeHead(200, { 'content-length': 3 }).end('abc'));
    await expect(store.getRange('a', { start: 1 })).rejects.toThrow(FileStoreUnavailable);
  });
});

it('signs for the address that browsers use', async () => {
  const settings = { region: 'eu-west-1', bucket: 'bucket', credentials: { accessKeyId: 'id', secretAccessKey: 'secret' } };
  const inside = createS3FileStore({ ...settings, endpoint: 'http://s3.internal:9000', publicEndpoint: 'https://files.example' });
  expect((await inside.signedUrl('a/b', { method: 'GET', expiresInSeconds: 60 })).url).toMatch(/^https:\/\/files\.example\/bucket\/a\/b\?/);
  const amazon = createS3FileStore(settings);
  expect((await amazon.signedUrl('a/b', { method: 'GET', expiresInSeconds: 60 })).url).toMatch(/^https:\/\/bucket\.s3\.eu-west-1\.amazonaws\.com\/a\/b\?/);
});
