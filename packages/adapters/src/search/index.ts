export type { FacetValue, ListingFacets, NumberFacetValue, PriceBar } from './facets';
export { distanceMetres, isInside, uncrossed } from './geo/globe';
export type { MeilisearchOptions } from './meilisearch/client';
export { installedSearch, installSearchIndex } from './installed';
export { createMeilisearch } from './meilisearch/create';
export { createMeilisearchRecordWriter, createMeilisearchWriter } from './meilisearch/writer';
export type {
  Bounds, CoverImage, ListingAnswer, ListingCard, ListingCriteria, ListingDocument, ListingHit, ListingSearch, ListingSort, NumberRange, Place, PriceRange, Radius, Ring,
  SearchHealth, SearchIndex, SearchWriter, SuggestRequest, Suggestion, Total,
} from './port';
export { createPostgresSearch, searchStatement } from './postgres/create';
export { createPostgresSearchWriter } from './postgres/writer';
export { type RecordAnswer, type RecordAttributes, type RecordDocument, type RecordHit, type RecordKind, recordKinds, type RecordSearch } from './records/port';
export { createPostgresRecordWriter } from './records/postgres-writer';
export { readSynonyms, type Synonyms } from './synonyms';
export { fold } from './text/fold';
export type { TextPiece } from './text/pieces';
export { plainText } from './text/plain-text';
export { otherNumbers, queryWords } from './text/query';
export { stopWords, wordsOf, wordsOfName } from './text/words';
export { type FallbackOptions, withFallback } from './with-fallback';
