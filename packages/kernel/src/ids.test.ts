import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuid, timeOfUuid, uuidV7Generator, uuidv7 } from './ids';

const zeros = (bytes: Uint8Array): Uint8Array => bytes.fill(0);
const ones = (bytes: Uint8Array): Uint8Array => bytes.fill(255);

describe('uuidv7', () => {
  it('lays its bits out as RFC 9562 appendix A.6 does', () => {
    const random = Uint8Array.from([0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f, 0x04, 0xc3]);
    const next = uuidV7Generator({ now: () => 0x017f22e279b0, random: () => random });
    expect(next()).toBe('017f22e2-79b0-74c3-98c4-dc0c0c07398f');
  });

  it('sorts in the order of making, whatever the clock and the dice do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 300 }), fc.boolean(), (steps, high) => {
        let now = 1_000_000;
        const next = uuidV7Generator({ now: () => now, random: high ? ones : zeros });
        const ids = steps.map((step) => {
          now += step;
          return next();
        });
        expect(ids.every(isUuid)).toBe(true);
        expect([...ids].sort()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('runs ahead of a clock that stands still once the counter is used up', () => {
    const next = uuidV7Generator({ now: () => 1_000, random: ones });
    const ids = Array.from({ length: 10_000 }, next);
    expect([...ids].sort()).toEqual(ids);
    expect(timeOfUuid(ids.at(-1) ?? '').getTime()).toBe(1_000 + Math.ceil(10_000 / 2_049) - 1);
  });

  it('tells the time it was made', () => {
    const before = Date.now();
    const id = uuidv7();
    const time = timeOfUuid(id).getTime();
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now() + 10);
    expect(timeOfUuid(id.toUpperCase()).getTime()).toBe(time);
  });

  it('refuses a time that does not fit', () => {
    expect(uuidV7Generator({ now: () => 2 ** 48, random: zeros })).toThrow(RangeError);
    expect(uuidV7Generator({ now: () => Number.NaN, random: zeros })).toThrow(RangeError);
    expect(uuidV7Generator({ now: () => -5, random: zeros })).toThrow(RangeError);
    expect(uuidV7Generator({ now: () => 1.5, random: zeros })).toThrow(RangeError);
  });

  it('makes 20,000 distinct ids', () => {
    const ids = Array.from({ length: 20_000 }, uuidv7);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('isUuid', () => {
  it.each(['', 'x', '017f22e2-79b0-74c3-98c4-dc0c0c07398', '017f22e2-79b0-74c3-98c4-dc0c0c07398f\n', '017f22e279b074c398c4dc0c0c07398f', '017f22e2-79b0-94c3-98c4-dc0c0c07398f', '017f22e2-79b0-74c3-c8c4-dc0c0c07398f', 7, null, undefined])(
    'refuses %j',
    (value) => {
      expect(isUuid(value)).toBe(false);
    },
  );

  it('takes other versions, whose time it cannot tell', () => {
    const id = '6fa459ea-ee8a-4ca4-894e-db77e160355e';
    expect(isUuid(id)).toBe(true);
    expect(() => timeOfUuid(id)).toThrow('is not a UUIDv7');
  });
});
