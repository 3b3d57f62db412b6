import type { Settings } from 'meilisearch';
import { stopWords } from '../text/words';

/** A search goes no deeper than this many hits; the total says "at least" from here on. */
export const deepestHit = 10_000;

/** Everything else is Meilisearch's default. A sort somebody asks for comes before relevance, and relevance is settled by what is on the market and new. */
export const listingSettings: Settings = {
  searchableAttributes: ['title', 'address', 'city', 'stateOrProvince', 'postalCode', 'kind', 'remarks'],
  filterableAttributes: [
    'id', 'organisationId', 'listAgentId', 'reviewStatus', 'standardStatus', 'isPublic', 'propertyType', 'propertySubType', 'city', 'cityKey', 'currency', 'listPrice',
    'priceBar', 'bedrooms', 'bathrooms', 'wholeBathrooms', 'livingAreaM2', 'yearBuilt', 'features', '_geo', '_geojson',
  ],
  sortableAttributes: ['listedAtMs', 'listPrice', 'livingAreaM2', '_geo'],
  rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'isOnMarket:desc', 'listedAtMs:desc'],
  stopWords: [...stopWords],
  pagination: { maxTotalHits: deepestHit },
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { '*': 'count' } },
};
