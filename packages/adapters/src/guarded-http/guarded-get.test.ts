import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuardedGet } from './index';

const nowhere = { allowedRanges: [] };
const here = { allowedRanges: ['127.0.0.0/8'] };

describe('reading from an address', () => {
  let server: Server;
  let url: string;
  const get = createGuardedGet(here);
  const read = (path: string, more: object = {}) => get({ url: `${url}${path}`, mostBytes: 1_048_576, timeoutMs: 5_000, ...more });

  beforeAll(async () => {
    server = createServer((request, response) => {
      const to = (location: string) => response.writeHead(302, { location }).end();
      if (request.url === '/photo') response.writeHead(200, { 'content-type': 'image/jpeg' }).end('picture');
      else if (request.url === '/moved') to('/photo');
      else if (request.url === '/round') to('/round');
      else if (request.url === '/inside') to('https://169.254.169.254/latest/meta-data');
      else if (request.url === '/says-large') response.writeHead(200, { 'content-length': '99999999' }).write('x');
      else if (request.url === '/large') for (let n = 0; n < 40; n += 1) response.write(Buffer.alloc(65_536));
      else if (request.url === '/broken') { response.writeHead(200, { 'content-length': '100' }).write('half'); setTimeout(() => { response.destroy(); }, 20); }
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('brings what is there, and follows a redirect when told to', async () => {
    expect((await read('/photo')).body.toString()).toBe('picture');
    expect((await read('/moved')).status).toBe(302);
    expect((await read('/moved', { mostRedirects: 2 })).body.toString()).toBe('picture');
  });

  it.each([
    ['/round', 'too_many_redirects'], ['/inside', 'refused_address'], ['/says-large', 'too_large'], ['/large', 'too_large'], ['/broken', 'unreachable'], ['/silent', 'timeout'],
  ])('%s fails as %s', async (path, fault) => {
    await expect(read(path, { mostRedirects: 3, timeoutMs: 700 })).rejects.toMatchObject({ name: 'GetFailed', fault });
  });

  it('goes nowhere inside unless an operator opened the range, whatever a name says', async () => {
    await expect(createGuardedGet(nowhere)({ url, mostBytes: 10, timeoutMs: 1_000 })).rejects.toMatchObject({ fault: 'refused_address' });
    const lying = createGuardedGet({ ...nowhere, resolve: async () => [{ address: '93.184.216.34', family: 4 }, { address: '10.0.0.1', family: 4 }] });
    await expect(lying({ url: 'https://photos.example/1.jpg', mostBytes: 10, timeoutMs: 1_000 })).rejects.toMatchObject({ fault: 'refused_address' });
  });
});
