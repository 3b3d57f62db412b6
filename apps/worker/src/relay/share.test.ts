import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShare, laneChange, shardsOf } from './share';

describe('shares', () => {
  it('are enough for all lanes, and none is much larger than needed', () => {
    fc.assert(fc.property(fc.nat(500), fc.integer({ min: 1, max: 50 }), (lanes, workers) => {
      const share = fairShare(lanes, workers);
      expect(share * workers).toBeGreaterThanOrEqual(lanes);
      expect((share - 1) * workers).toBeLessThan(Math.max(lanes, 1));
    }));
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
