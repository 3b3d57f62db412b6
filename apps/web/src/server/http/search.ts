import { installedSearch } from '@lintel/adapters/search';
import { clearHistory, createSearchQueries, listHistory, listPopular, listSynonyms, listZeroResults, recordPerformed, setSynonyms } from '@lintel/domain/search';
import { type RestRow, row } from '../rest/row';

const own = { scope: 'search:read', tag: 'Search' } as const;
const reads = { ...own, isPublic: true } as const;
const writes = { scope: 'search:write', tag: 'Search' } as const;
const { searchListings, find, suggest, listPlaces } = createSearchQueries(installedSearch);

export const search: readonly RestRow[] = [
  row(searchListings, { method: 'GET', path: '/search/listings', ...reads }),
  // The same as a body: a drawn area of many corners is longer than an address may be.
  row(searchListings, { method: 'POST', path: '/search/listings', ...reads }),
  row(find, { method: 'GET', path: '/search', ...reads }),
  row(suggest, { method: 'GET', path: '/search/suggestions', ...reads }),
  row(listPlaces, { method: 'GET', path: '/search/places', ...reads }),
  row(listHistory, { method: 'GET', path: '/search/history', ...own }),
  row(recordPerformed, { method: 'POST', path: '/search/history', ...writes }),
  row(clearHistory, { method: 'DELETE', path: '/search/history', ...writes }),
  row(listPopular, { method: 'GET', path: '/search/popular', ...own }),
  row(listZeroResults, { method: 'GET', path: '/search/zero-results', ...own }),
  row(listSynonyms, { method: 'GET', path: '/search/synonyms', ...own }),
  row(setSynonyms, { method: 'PUT', path: '/search/synonyms', ...writes }),
];
