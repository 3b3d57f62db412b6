import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShare, laneChange, shardsOf, toGiveUp } from './share';

describe('shares', () => {
  it('are enough for all lanes, and none is much larger than needed', () => {
    fc.assert(fc.property(fc.nat(500), fc.integer({ min: 1, max: 50 }), (lanes, servers) => {
      const share = fairShare([{ lanes, servers }]);
      expect(share * servers).toBeGreaterThanOrEqual(lanes);
      expect((share - 1) * servers).toBeLessThan(Math.max(lanes, 1));
    }));
  });

  it('of workers that serve different consumers are together enough for all', () => {
    const worker = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1 });
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 6, maxLength: 6 }), fc.array(worker, { minLength: 1, maxLength: 6 }), (lanes, workers) => {
      const servers = lanes.map((_, consumer) => workers.filter((served) => served.includes(consumer)).length);
      const shares = workers.map((served) => fairShare(served.map((consumer) => ({ lanes: lanes[consumer] ?? 0, servers: servers[consumer] ?? 0 }))));
      const needed = lanes.reduce((sum, count, consumer) => sum + (servers[consumer] === 0 ? 0 : count), 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThanOrEqual(needed);
    }));
  });
});

describe('what is given up', () => {
  it.each([
    ['nothing within the share', [1, 2, 2], [], 3, []],
    ['what is beyond it, and of that what most can serve', [3, 1, 2], [], 2, [0]],
    ['what others can serve where something is free that fewer can', [3, 1, 3], [1, 2, 3], 3, [2, 0]],
    ['nothing for what is free and just as common', [2, 2], [2, 3], 2, []],
    ['nothing while there is room', [3], [1], 2, []],
  ] as const)('is %s', (_, held, free, share, given) => {
    expect(toGiveUp(held, free, share)).toEqual(given);
  });
});

describe('shards', () => {
  it('are dealt to exactly one lane each', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 64 }), (lanes) => {
      const dealt = Array.from({ length: lanes }, (_, lane) => shardsOf(lane, lanes, 64) ?? []).flat();
      expect(dealt.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, shard) => shard));
    }));
    expect(shardsOf(0, 1, 64)).toBeUndefined();
  });
});

describe('a declaration of lanes', () => {
  it.each([
    [undefined, 4, 'create'],
    [{ lanes: 4, isMeeting: false }, 4, 'keep'],
    [{ lanes: 4, isMeeting: false }, 2, 'meet'],
    [{ lanes: 4, isMeeting: true }, 2, 'keep'],
    [{ lanes: 4, isMeeting: true }, 4, 'resume'],
  ] as const)('%o for %i means %s', (existing, declared, change) => {
    expect(laneChange(existing, declared)).toBe(change);
  });
});
