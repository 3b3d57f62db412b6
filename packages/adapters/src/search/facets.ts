import { priceBandStart } from './price-bands';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

export interface NumberFacetValue {
  readonly value: number;
  readonly count: number;
}

/** One bar of the price histogram: from `from` up to but not including `to`, minor units. */
export interface PriceBar {
  readonly currency: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * How many listings each further choice would leave. Each facet is counted under all criteria but its own, so that the alternatives to a
 * choice stay visible; `features` under its own too, because choosing another narrows. Values by count, then by value; numbers by value.
 */
export interface ListingFacets {
  readonly propertyType: readonly FacetValue[];
  readonly propertySubType: readonly FacetValue[];
  readonly status: readonly FacetValue[];
  /** At most 50. */
  readonly city: readonly FacetValue[];
  readonly bedrooms: readonly NumberFacetValue[];
  /** Whole bathrooms: 2.5 counts as 2. */
  readonly bathrooms: readonly NumberFacetValue[];
  readonly features: readonly FacetValue[];
  readonly price: readonly PriceBar[];
  /** So many listings match that the counts are projected from a part of them. */
  readonly isApproximate: boolean;
}

export const cityFacetSize = 50;

/** One bar of the histogram, by its number. */
export function priceBar(currency: string, band: number, count: number): PriceBar {
  return { currency, from: priceBandStart(band), to: priceBandStart(band + 1), count };
}

export function byCountAndValue(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

export function byCurrencyAndPrice(a: PriceBar, b: PriceBar): number {
  return a.currency === b.currency ? a.from - b.from : a.currency < b.currency ? -1 : 1;
}
