import { searchTag } from './invalidation';
import type { CachedReads } from './read-cache';

/** What visitors read most, and what each answer was made from. */
export const publicReads: CachedReads = {
  'listing.get': (input) => [`listing:${idOf(input)}`],
  'search.listings': () => [searchTag],
  'search.suggest': () => [searchTag],
  'search.places': () => [searchTag],
};

function idOf(input: unknown): string {
  return typeof input === 'object' && input !== null && 'id' in input && typeof input.id === 'string' ? input.id : '';
}
