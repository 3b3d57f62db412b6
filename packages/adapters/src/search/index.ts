export type { FacetValue, ListingFacets, NumberFacetValue, PriceBar } from './facets';
export type { MeilisearchOptions } from './meilisearch/client';
export { createMeilisearch } from './meilisearch/create';
export { createMeilisearchWriter } from './meilisearch/writer';
export type {
  Bounds, CoverImage, ListingAnswer, ListingCard, ListingCriteria, ListingDocument, ListingHit, ListingSearch, ListingSort, NumberRange, Place, PriceRange, Radius, Ring,
  SearchHealth, SearchIndex, SearchWriter, SuggestRequest, Suggestion, Total,
} from './port';
export { createPostgresSearch } from './postgres/create';
export { createPostgresSearchWriter } from './postgres/writer';
export { fold } from './text/fold';
export type { TextPiece } from './text/pieces';
export { type FallbackOptions, withFallback } from './with-fallback';
