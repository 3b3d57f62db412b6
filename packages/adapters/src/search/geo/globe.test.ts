import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOfRadius, distanceMetres, isInside, uncrossed, unwrapped } from './globe';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });

describe('distanceMetres', () => {
  it('knows a degree of the equator, a quarter and half of the globe', () => {
    expect(distanceMetres(0, 0, 0, 1)).toBeCloseTo(111_195, 0);
    expect(distanceMetres(0, 0, 90, 123)).toBeCloseTo(10_007_557, 0);
    expect(distanceMetres(0, 0, 0, 180)).toBeCloseTo(20_015_114, 0);
    expect(distanceMetres(10, 179.9, 10, -179.9)).toBeLessThan(22_000);
  });
});

describe('boundsOfRadius', () => {
  it('holds every place within the radius', () => {
    fc.assert(fc.property(latitude, longitude, fc.double({ min: 1, max: 20_000_000, noNaN: true }), latitude, longitude, (lat, lon, metres, toLat, toLon) => {
      fc.pre(distanceMetres(lat, lon, toLat, toLon) <= metres * 0.999);
      const parts = uncrossed(boundsOfRadius({ latitude: lat, longitude: lon, metres }));
      expect(parts.some((b) => toLat >= b.south - 1e-9 && toLat <= b.north + 1e-9 && toLon >= b.west - 1e-9 && toLon <= b.east + 1e-9)).toBe(true);
    }), { numRuns: 2_000 });
  });
});

describe('isInside', () => {
  it('takes the shorter way over the 180th meridian', () => {
    const ring = [[170, -10], [-170, -10], [-170, 10], [170, 10]] as const;
    expect([isInside(ring, 0, 175), isInside(ring, 0, -175), isInside(ring, 0, 0), isInside(ring, 20, 175)]).toEqual([true, true, false, false]);
    expect(unwrapped(ring)).toHaveLength(2);
    expect(unwrapped([[-1, -1], [1, -1], [0, 1]])).toHaveLength(1);
  });

  it('leaves the bay of a horseshoe out', () => {
    const ring = [[0, 0], [10, 0], [10, 10], [7, 10], [7, 3], [3, 3], [3, 10], [0, 10]] as const;
    expect([isInside(ring, 5, 1), isInside(ring, 5, 5), isInside(ring, 1, 5)]).toEqual([true, false, true]);
  });
});
