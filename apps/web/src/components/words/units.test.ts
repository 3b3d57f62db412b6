import { describe, expect, it } from 'vitest';
import { asRead, isInFeet } from './units';

describe('areas as a reader wants them', () => {
  it('are left as the record has them when the reader has no wish, or the same one', () => {
    expect(asRead(1_810, 'SquareFeet', 'record')).toEqual({ value: 1_810, units: 'SquareFeet' });
    expect(asRead(1_810, 'SquareFeet', 'imperial')).toEqual({ value: 1_810, units: 'SquareFeet' });
    expect(asRead(2, 'Cubits', 'metric')).toEqual({ value: 2, units: 'Cubits' });
  });

  it('are floors in metres or feet and land in hectares or acres', () => {
    expect(asRead(1_810, 'SquareFeet', 'metric')).toEqual({ value: 168, units: 'SquareMeters' });
    expect(asRead(168, 'SquareMeters', 'imperial')).toEqual({ value: 1_808, units: 'SquareFeet' });
    expect(asRead(2, 'Acres', 'metric')).toEqual({ value: expect.closeTo(0.809, 3) as number, units: 'Hectares' });
    expect(asRead(267, 'SquareYards', 'metric')).toEqual({ value: 223, units: 'SquareMeters' });
  });

  it('decide what a price for each unit is told in', () => {
    expect([isInFeet('SquareFeet', 'record'), isInFeet('SquareMeters', 'record'), isInFeet('SquareFeet', 'metric'), isInFeet('SquareMeters', 'imperial')]).toEqual([true, false, false, true]);
  });
});
