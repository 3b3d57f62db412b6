import type { SearchInput } from '@lintel/domain/search/contract';
import { pageSize, type SearchState, usualStatuses } from './state';

/** What the server is asked for a state of the page: one page of homes; how many of them are shown is not its concern. */
export function inputOf(state: SearchState): SearchInput {
  const { min, max, currency } = state.price;
  return {
    ...criteriaOf(state),
    ...(min === null && max === null ? {} : { price: { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }), ...(currency === null ? {} : { currency }) } }),
    usualStatuses,
    interpret: true,
    withFacets: true,
    limit: pageSize,
    ...(state.sort === null ? {} : { sort: state.sort }),
  };
}

function criteriaOf(state: SearchState): Partial<SearchInput> {
  return {
    ...(state.q === '' ? {} : { text: state.q }),
    ...(state.cities.length === 0 ? {} : { cities: [...state.cities] }),
    ...(state.beds === null ? {} : { bedrooms: { min: state.beds } }),
    ...(state.baths === null ? {} : { bathrooms: { min: state.baths } }),
    // The state keeps only values that the contract's own lists know.
    ...(state.kinds.length === 0 ? {} : { propertySubTypes: [...state.kinds] as NonNullable<SearchInput['propertySubTypes']> }),
    ...(state.statuses.length === 0 ? {} : { statuses: [...state.statuses] as NonNullable<SearchInput['statuses']> }),
    ...(state.features.length === 0 ? {} : { features: [...state.features] }),
    ...(state.bounds === null ? {} : { bounds: state.bounds }),
    ...(state.ring === null ? {} : { polygon: state.ring.map(([lng, lat]): [number, number] => [lng, lat]) }),
  };
}
