import { uuidv7 } from '@lintel/kernel';
import type { ListingDocument, ListingSearch } from '../port';

export const anOrganisation = '019a0000-0000-7000-8000-0000000000a1';
export const anotherOrganisation = '019a0000-0000-7000-8000-0000000000a2';

/** A published house in Seattle that says nothing; a test names what it is about. */
export function aListing(about: Partial<ListingDocument> = {}): ListingDocument {
  return {
    id: uuidv7(),
    version: 1,
    organisationId: anOrganisation,
    listAgentId: null,
    reviewStatus: 'approved',
    standardStatus: 'Active',
    isPublic: true,
    title: 'House',
    remarks: '',
    address: '1 Nowhere',
    city: 'Seattle',
    stateOrProvince: 'WA',
    postalCode: '98101',
    country: 'US',
    propertyType: 'Residential',
    propertySubType: 'SingleFamilyResidence',
    listPrice: 50_000_000,
    currency: 'USD',
    bedrooms: 3,
    bathrooms: 2,
    livingAreaM2: 150,
    yearBuilt: 1990,
    features: [],
    latitude: 47.6,
    longitude: -122.33,
    cover: null,
    listedAt: '2026-06-01T00:00:00.000Z',
    ...about,
  };
}

/** A search for everything anybody may see, by relevance; a test names what it asks. */
export function aSearch(about: Partial<ListingSearch> = {}): ListingSearch {
  return { criteria: {}, visible: { kind: 'always' }, sort: 'relevance', limit: 100, withFacets: false, ...about };
}
