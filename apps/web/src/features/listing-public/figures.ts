import { type AreaUnits, isInFeet } from '@/components/words/units';

/** Square feet in a square metre. */
const squareFeet = 10.763_910_417;

export interface PerArea {
  /** Minor units for one unit of area. */
  readonly minor: number;
  readonly unit: 'sqft' | 'sqm';
}

/** What one square foot or metre is asked for, in the reader's unit, else that of the record's own area. */
export function pricePerArea(price: number | null, squareMetres: number | null, units: string, wanted: AreaUnits = 'record'): PerArea | undefined {
  if (price === null || squareMetres === null || squareMetres <= 0) return undefined;
  const isMetric = !isInFeet(units, wanted);
  const area = isMetric ? squareMetres : squareMetres * squareFeet;
  // Whole units of money: cents of a price per square foot are noise.
  return { minor: Math.round(price / area / 100) * 100, unit: isMetric ? 'sqm' : 'sqft' };
}

/** The same area in the other measure, for readers of it: value and RESO units. */
export function otherMeasure(squareMetres: number | null, units: string): { readonly value: number; readonly units: string } | undefined {
  if (squareMetres === null) return undefined;
  return units === 'SquareMeters' ? { value: Math.round(squareMetres * squareFeet), units: 'SquareFeet' } : { value: Math.round(squareMetres), units: 'SquareMeters' };
}
