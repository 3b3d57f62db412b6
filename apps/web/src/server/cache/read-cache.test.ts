import type { Executor } from '@lintel/db';
import { anonymous, type RequestContext, system } from '@lintel/kernel';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ReadCache } from './read-cache';

const visitor: RequestContext = { actor: anonymous, origin: 'screen', correlationId: 'c', causationId: null };
const query = { kind: 'query' as const, name: 'thing.get', summary: '', permission: '', input: z.object({ id: z.string() }), output: z.object({ n: z.int() }), run: () => Promise.resolve({ n: 0 }) };

/** An executor that counts, and may be held up. */
function cached(clock: { now: number } = { now: 0 }) {
  let reads = 0;
  let gate = Promise.resolve();
  const cache = new ReadCache({ 'thing.get': (input) => [`thing:${z.object({ id: z.string() }).parse(input).id}`, 'things'] }, () => clock.now);
  const source = {
    ask: async () => {
      const n = (reads += 1);
      await gate;
      return { n };
    },
  } as unknown as Executor;
  const executor = cache.before(source);
  return {
    cache, clock,
    ask: (id: string, context = visitor) => executor.ask(query, { id }, context),
    hold: () => {
      let open = () => {};
      gate = new Promise((resolve) => { open = resolve; });
      return open;
    },
  };
}

describe('answers to visitors', () => {
  it('are kept until their tag ends', async () => {
    const { ask, cache } = cached();
    expect(await ask('a')).toEqual({ n: 1 });
    expect(await ask('a')).toEqual({ n: 1 });
    expect(await ask('b')).toEqual({ n: 2 });
    cache.end('thing:a');
    expect(await ask('a')).toEqual({ n: 3 });
    expect(await ask('b')).toEqual({ n: 2 });
    cache.end('things');
    expect(await ask('b')).toEqual({ n: 4 });
    expect([cache.hits, cache.misses]).toEqual([2, 4]);
  });

  it('are not kept when their tag ended while they were read', async () => {
    const { ask, cache, hold } = cached();
    const open = hold();
    const early = ask('a');
    cache.end('thing:a');
    open();
    expect(await early).toEqual({ n: 1 });
    expect(await ask('a')).toEqual({ n: 2 });
  });

  it('end by time and all at once', async () => {
    const { ask, cache, clock } = cached();
    await ask('a');
    clock.now = 30_000;
    expect(await ask('a')).toEqual({ n: 2 });
    cache.clear();
    expect(await ask('a')).toEqual({ n: 3 });
  });

  it('are never given to those who are signed in', async () => {
    const { ask } = cached();
    await ask('a');
    expect(await ask('a', { ...visitor, actor: system })).toEqual({ n: 2 });
    expect(await ask('a', { ...visitor, actor: { ...anonymous, kind: 'user', userId: 'u' } })).toEqual({ n: 3 });
  });
});
