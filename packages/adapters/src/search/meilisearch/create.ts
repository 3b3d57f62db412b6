import type { SearchIndex } from '../port';
import { findRecords } from '../records/meilisearch';
import { Remembered } from '../remembered';
import { connect, indexNames, type MeilisearchOptions } from './client';
import { asReader, isMissingIndex, isOutage, meilisearchEngine } from './errors';
import { searchListings } from './search';
import { listPlaces, suggestListings } from './suggest';

/** Longer, and the visitor is better served by Postgres. */
const patienceMs = 2_000;
const mostPlaces = 500;

/** Search by a Meilisearch server (1.22 or later for polygons). @throws DomainError unavailable from every reading while it is down */
export function createMeilisearch(options: MeilisearchOptions): SearchIndex {
  const client = connect(options, patienceMs);
  const { live } = indexNames(options, 'listings');
  const records = indexNames(options, 'records').live;
  const places = new Remembered<Awaited<ReturnType<typeof listPlaces>>>({ milliseconds: 5_000, entries: 1 });
  return {
    engine: meilisearchEngine,
    search: (request) => asReader(() => searchListings(client, live, request)),
    suggest: (request) => asReader(() => suggestListings(client, live, request)),
    find: (request) => asReader(() => findRecords(client, records, request)),
    async places() {
      const held = places.get('');
      if (held !== undefined) return held;
      const found = await asReader(() => listPlaces(client, live, mostPlaces));
      places.set('', found);
      return found;
    },
    async health() {
      try {
        const { numberOfDocuments } = await client.index(live).getStats();
        return { engine: meilisearchEngine, isUp: true, documents: numberOfDocuments, problem: null };
      } catch (error) {
        if (isMissingIndex(error)) return { engine: meilisearchEngine, isUp: true, documents: 0, problem: null };
        if (!isOutage(error)) throw error;
        return { engine: meilisearchEngine, isUp: false, documents: null, problem: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
