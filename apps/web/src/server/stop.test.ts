import { createServer } from 'node:http';
import pino from 'pino';
import { expect, it } from 'vitest';
import { stop } from './stop';
import { listen } from './transport/listen';

const log = pino({ level: 'silent' });

it('takes no more, finishes what is under way, then lets go in order', async () => {
  const order: string[] = [];
  const server = createServer((_, response) => { setTimeout(() => response.end('done'), 200); });
  const port = await listen(server, 0, '127.0.0.1');
  const underWay = fetch(`http://127.0.0.1:${port}`).then((answer) => answer.text());
  await new Promise((resolve) => { setTimeout(resolve, 50); });
  const stopping = stop({ log, server, withinMs: 4_000, steps: [['streams', () => void order.push('streams')], ['pool', async () => void order.push('pool')]] });
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed');
  expect(await underWay).toBe('done');
  await stopping;
  expect(order).toEqual(['streams', 'pool']);
});

it('cuts what does not finish, and goes on past a part that cannot stop', async () => {
  const order: string[] = [];
  const server = createServer(() => { /* Never answers. */ });
  const port = await listen(server, 0, '127.0.0.1');
  const hanging = fetch(`http://127.0.0.1:${port}`).then(() => 'answered', () => 'cut');
  await new Promise((resolve) => { setTimeout(resolve, 50); });
  const began = performance.now();
  await stop({ log, server, withinMs: 500, steps: [['streams', () => { throw new Error('stuck'); }], ['pool', () => void order.push('pool')]] });
  expect(performance.now() - began).toBeLessThan(1_000);
  expect(await hanging).toBe('cut');
  expect(order).toEqual(['pool']);
});

it('says in one sentence that a port is taken, and what to set', async () => {
  const first = createServer();
  const port = await listen(first, 0, '127.0.0.1');
  await expect(listen(createServer(), port, '127.0.0.1')).rejects.toThrow(`Port ${port} is in use by another program. Set PORT to a free one.`);
  await expect(listen(createServer(), 0, '192.0.2.1')).rejects.toThrow('This machine has no address 192.0.2.1. Set HOST to one it has.');
  first.close();
});
