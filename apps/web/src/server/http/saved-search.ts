import { changeSavedSearch, createSavedSearch, deleteSavedSearch, getSavedSearch, listSavedSearches } from '@lintel/domain/saved-search';
import { type RestRow, row } from '../rest/row';

const reads = { scope: 'search:read', tag: 'Saved searches' } as const;
const writes = { scope: 'search:write', tag: 'Saved searches' } as const;

export const savedSearch: readonly RestRow[] = [
  row(listSavedSearches, { method: 'GET', path: '/saved-searches', ...reads }),
  row(createSavedSearch, { method: 'POST', path: '/saved-searches', status: 201, location: ({ id }) => `/saved-searches/${id}`, ...writes }),
  row(getSavedSearch, { method: 'GET', path: '/saved-searches/{id}', ...reads }),
  row(changeSavedSearch, { method: 'PATCH', path: '/saved-searches/{id}', ...writes }),
  row(deleteSavedSearch, { method: 'DELETE', path: '/saved-searches/{id}', ...writes }),
];
