import { describe, expect, it } from 'vitest';
import { otherMeasure, pricePerArea } from './figures';

describe('figures made from a record', () => {
  it('asks by the square foot where the area is given in feet', () => {
    expect(pricePerArea(90_000_000, 167.225, 'SquareFeet')).toEqual({ minor: 50_000, unit: 'sqft' });
  });

  it('asks by the square metre where it is given in metres', () => {
    expect(pricePerArea(50_000_000, 100, 'SquareMeters')).toEqual({ minor: 500_000, unit: 'sqm' });
  });

  it('says nothing where something is missing', () => {
    expect(pricePerArea(null, 100, 'SquareFeet')).toBeUndefined();
    expect(pricePerArea(1, null, 'SquareFeet')).toBeUndefined();
    expect(pricePerArea(1, 0, 'SquareFeet')).toBeUndefined();
    expect(otherMeasure(null, 'SquareFeet')).toBeUndefined();
  });

  it('knows the other measure', () => {
    expect(otherMeasure(167.225, 'SquareFeet')).toEqual({ value: 167, units: 'SquareMeters' });
    expect(otherMeasure(100, 'SquareMeters')).toEqual({ value: 1_076, units: 'SquareFeet' });
  });
});
