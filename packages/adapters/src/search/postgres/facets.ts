import { byCountAndValue, byCurrencyAndPrice, cityFacetSize, type FacetValue, type ListingFacets, type NumberFacetValue, priceBar } from '../facets';
import { type FacetRow, groupingOf } from './facet-statement';
import type { FilteredFacet } from './where';

/** Counted rows of every facet, as they came from Postgres. */
export interface CountedRows {
  readonly values: readonly FacetRow[];
  readonly features: readonly FacetValue[];
}

/** Turns counted rows into facets. `factor` projects a sample's counts to all rows; 1 when everything was counted. */
export function facetsOf({ values, features }: CountedRows, factor: number): ListingFacets {
  const rowsOf = <Value>(facet: FilteredFacet, value: (row: FacetRow) => Value | null): readonly { value: Value; count: number }[] => {
    const wanted = groupingOf(facet);
    return values.flatMap((row) => {
      const found = row.grouped === wanted ? value(row) : null;
      const count = row[`but_${facet}`] ?? row.every;
      return found === null || count === 0 ? [] : [{ value: found, count: Math.round(count * factor) }];
    });
  };
  const words = (facet: FilteredFacet, value: (row: FacetRow) => string | null): readonly FacetValue[] => rowsOf(facet, value).toSorted(byCountAndValue);
  const numbers = (facet: FilteredFacet, value: (row: FacetRow) => number | null): readonly NumberFacetValue[] =>
    rowsOf(facet, value).toSorted((a, b) => a.value - b.value);
  return {
    propertyType: words('propertyType', (row) => row.property_type),
    propertySubType: words('propertySubType', (row) => row.property_sub_type),
    status: words('status', (row) => row.standard_status),
    city: words('city', (row) => row.city).slice(0, cityFacetSize),
    bedrooms: numbers('bedrooms', (row) => row.bedrooms),
    bathrooms: numbers('bathrooms', (row) => row.whole_bathrooms),
    features: features.map(({ value, count }) => ({ value, count: Math.round(count * factor) })).toSorted(byCountAndValue),
    price: rowsOf('price', (row) => (row.currency === null || row.price_band === null ? null : { currency: row.currency, band: row.price_band }))
      .map(({ value, count }) => priceBar(value.currency, value.band, count))
      .toSorted(byCurrencyAndPrice),
    isApproximate: factor !== 1,
  };
}

export function matchesOf({ values }: CountedRows): number {
  return values.find((row) => row.grouped === groupingOf('all'))?.every ?? 0;
}
