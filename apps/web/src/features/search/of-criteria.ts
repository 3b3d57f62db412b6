import type { SearchCriteria } from '@lintel/domain/search/contract';
import { nothing, type SearchState } from './state';

/** Criteria that were kept, as the page of results says them; what that page has no filter for is left to the saved search itself. */
export function stateOfCriteria(criteria: SearchCriteria): SearchState {
  const { text = '', cities = [], price, bedrooms, bathrooms, propertySubTypes = [], statuses = [], features = [], bounds, polygon } = criteria;
  const priced = price?.currency === undefined ? nothing.price : { min: price.min ?? null, max: price.max ?? null, currency: price.currency };
  return {
    ...nothing, q: text, cities, price: priced.min === null && priced.max === null ? nothing.price : priced, beds: bedrooms?.min ?? null, baths: bathrooms?.min ?? null,
    kinds: propertySubTypes, statuses, features, bounds: bounds ?? null, ring: polygon ?? null,
  };
}
