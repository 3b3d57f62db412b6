import { describe, expect, it } from 'vitest';
import { manualClock, skewedClock, systemClock } from './clock';

describe('clocks', () => {
  it('reads the machine', () => {
    const before = Date.now();
    expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(before);
  });

  it('moves only when told, and no one can move it from outside', () => {
    const start = new Date('2026-03-08T09:59:59Z');
    const clock = manualClock(start);
    start.setTime(0);
    clock.now().setTime(0);
    expect(clock.now().toISOString()).toBe('2026-03-08T09:59:59.000Z');
    clock.advance(1_500);
    expect(clock.now().toISOString()).toBe('2026-03-08T10:00:00.500Z');
    clock.set(new Date(5));
    expect(clock.now().getTime()).toBe(5);
    expect(() => clock.set(new Date(Number.NaN))).toThrow(RangeError);
    expect(() => clock.advance(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(clock.now().getTime()).toBe(5);
  });

  it('runs ahead and behind', () => {
    const clock = manualClock(new Date(60_000));
    expect(skewedClock(clock, 60_000).now().getTime()).toBe(120_000);
    expect(skewedClock(clock, -60_000).now().getTime()).toBe(0);
  });
});
