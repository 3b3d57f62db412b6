import { setImmediate as turn } from 'node:timers/promises';
import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { inTurns, judged } from './pinned';

const address = [{ address: '93.184.216.34', family: 4 }];
const rules = { allowedRanges: [] };

/** A resolver that answers when it is told to. */
function slowResolver() {
  const asked: { readonly host: string; answer(): void }[] = [];
  const resolve = (host: string) => new Promise<readonly LookupAddress[]>((done) => { asked.push({ host, answer: () => { done(address); } }); });
  return { asked, resolve };
}

describe('look-ups of names', () => {
  it('take turns: one that hangs leaves the others their threads, and counts until it ends though nobody waits for it any more', async () => {
    const { asked, resolve } = slowResolver();
    const bounded = inTurns(resolve, { atOnce: 2, waiting: 10 });
    const late = ['a', 'b'].map((host) => judged(`${host}.test`, rules, bounded, AbortSignal.timeout(20)));
    await Promise.all(late.map((one) => expect(one).rejects.toThrow('late')));
    const next = judged('c.test', rules, bounded, AbortSignal.timeout(5_000));
    await turn();
    expect(asked.map(({ host }) => host)).toEqual(['a.test', 'b.test']);
    asked[0]?.answer();
    while (asked.length < 3) await turn();
    asked[2]?.answer();
    expect(await next).toEqual(address);
    asked[1]?.answer();
  });

  it('are refused beyond those that wait, to be tried later', async () => {
    const { asked, resolve } = slowResolver();
    const bounded = inTurns(resolve, { atOnce: 1, waiting: 1 });
    const first = [judged('a.test', rules, bounded, AbortSignal.timeout(5_000)), judged('b.test', rules, bounded, AbortSignal.timeout(5_000))];
    await expect(judged('c.test', rules, bounded, AbortSignal.timeout(5_000))).rejects.toMatchObject({ fault: 'unresolvable', message: 'Too many names wait to be resolved.' });
    asked[0]?.answer();
    while (asked.length < 2) await turn();
    asked[1]?.answer();
    await Promise.all(first);
  });
});
