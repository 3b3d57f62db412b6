import { installedSearch } from '@lintel/adapters/search';
import { clearHistory, createSearchQueries, listHistory, listPopular, listSynonyms, listZeroResults, recordPerformed, setSynonyms } from '@lintel/domain/search';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'search:read', tag: 'Search' } as const;
const writes = { scope: 'search:write', tag: 'Search' } as const;
const { searchListings, suggest, listPlaces } = createSearchQueries(installedSearch);

export const search: readonly RestRow[] = [
  // What is looked for has lists and ranges within ranges: it travels as a body.
  row(searchListings, { method: 'POST', path: '/search/listings', ...reads }),
  row(suggest, { method: 'GET', path: '/search/suggestions', ...reads }),
  row(listPlaces, { method: 'GET', path: '/search/places', ...reads }),
  row(listHistory, { method: 'GET', path: '/search/history', ...reads }),
  row(recordPerformed, { method: 'POST', path: '/search/history', ...writes }),
  row(clearHistory, { method: 'DELETE', path: '/search/history', ...writes }),
  row(listPopular, { method: 'GET', path: '/search/popular', ...reads }),
  row(listZeroResults, { method: 'GET', path: '/search/zero-results', ...reads }),
  row(listSynonyms, { method: 'GET', path: '/search/synonyms', ...reads }),
  row(setSynonyms, { method: 'PUT', path: '/search/synonyms', ...writes }),
];
