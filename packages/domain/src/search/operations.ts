import type { SearchIndex } from '@lintel/adapters/search';
import type { Operation } from '@lintel/db';
import { clearHistory } from './commands/clear-history';
import { recordPerformed } from './commands/record-performed';
import { setSynonyms } from './commands/set-synonyms';
import { find } from './queries/find';
import { listHistory } from './queries/list-history';
import { listPopular, listSynonyms, listZeroResults } from './queries/reports';
import { searchListings } from './queries/search-listings';
import { listPlaces, suggest } from './queries/suggest';
import type { SentenceContext } from './sentence/interpret';

export interface SearchPorts {
  readonly search: SearchIndex;
}

const placesHeldMs = 60_000;

/** The queries that ask the index. */
export function createSearchQueries(index: SearchIndex) {
  return { searchListings: searchListings(index, knownPlaces(index)), find: find(index), suggest: suggest(index), listPlaces: listPlaces(index) };
}

/** Towns for reading "in Seattle", asked for at most once a minute. */
function knownPlaces(index: SearchIndex): () => Promise<SentenceContext> {
  let held: { readonly until: number; readonly places: readonly string[] } | undefined;
  return async () => {
    if (held === undefined || held.until < Date.now()) {
      const places = (await index.places()).map((place) => place.city);
      held = { until: Date.now() + placesHeldMs, places };
    }
    return { places: held.places };
  };
}

export function operations({ search }: SearchPorts) {
  const queries = createSearchQueries(search);
  return [
    queries.searchListings, queries.find, queries.suggest, queries.listPlaces, recordPerformed, clearHistory, listHistory, listPopular, listZeroResults, setSynonyms, listSynonyms,
  ] as const satisfies readonly Operation[];
}
