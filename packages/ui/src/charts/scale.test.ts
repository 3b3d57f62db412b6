// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv';
import { areaPath, linePath, stepPath } from './path';
import { linearScale, niceTicks, timeTicks } from './scale';

test('a scale maps and maps back; a domain without length stands in the middle', () => {
  const scale = linearScale([10, 20], [0, 100]);
  expect([scale(10), scale(15), scale.invert(50)]).toEqual([0, 50, 15]);
  expect(linearScale([5, 5], [0, 100])(5)).toBe(50);
});

test.each([
  [0, 44, [0, 20, 40, 60]],
  [0.1, 0.37, [0.1, 0.2, 0.3, 0.4]],
  [985_000, 1_050_000, [980_000, 1_000_000, 1_020_000, 1_040_000, 1_060_000]],
  [-3, 8, [-5, 0, 5, 10]],
  [0, 0, [0, 1]],
])('ticks from %d to %d are round and cover it', (low, high, expected) => {
  expect(niceTicks(low, high)).toEqual(expected);
});

test('ticks of one value surround it', () => {
  const ticks = niceTicks(42, 42);
  expect(ticks[0]).toBeLessThanOrEqual(42);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(42);
});

describe('time', () => {
  const iso = (ticks: number[]): string[] => ticks.map((tick) => new Date(tick).toISOString().slice(0, 16));
  test('years by months, days by days, and no tick outside', () => {
    expect(iso(timeTicks(Date.UTC(2025, 10, 20), Date.UTC(2026, 10, 20), 6))).toEqual(['2026-01-01T00:00', '2026-04-01T00:00', '2026-07-01T00:00', '2026-10-01T00:00']);
    expect(iso(timeTicks(Date.UTC(2026, 10, 20, 6), Date.UTC(2026, 10, 23, 6), 4))).toEqual(['2026-11-21T00:00', '2026-11-22T00:00', '2026-11-23T00:00']);
    expect(iso(timeTicks(Date.UTC(1990, 0, 1), Date.UTC(2026, 0, 1), 4))).toEqual(['1990-01-01T00:00', '2000-01-01T00:00', '2010-01-01T00:00', '2020-01-01T00:00']);
  });
});

test('paths', () => {
  const points = [{ x: 0, y: 10 }, { x: 5, y: 2.5 }];
  expect(linePath(points)).toBe('M0,10L5,2.5');
  expect(stepPath(points, 9)).toBe('M0,10H5V2.5H9');
  expect(areaPath(linePath(points), points, 20)).toBe('M0,10L5,2.5L5,20H0Z');
  expect(stepPath([])).toBe('');
});

test('CSV quotes what must be, defuses formulas and leaves numbers numbers', () => {
  expect(toCsv({ columns: ['Place', 'Price'], rows: [['Fremont, "west"', -5], ['=HYPERLINK(1)', null], ['two\nlines', 1.5]] })).toBe('\uFEFFPlace,Price\r\n"Fremont, ""west""",-5\r\n\'=HYPERLINK(1),\r\n"two\nlines",1.5\r\n');
});
