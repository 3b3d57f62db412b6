import type { SearchHit } from '@lintel/domain/search/contract';
import { describe, expect, it } from 'vitest';
import { mostSimilar, similarTo } from './similar-search';
import type { Listing } from './headline';

const place: Listing['place'] = { parcelId: 'c', unparsedAddress: '12 Elm St', city: 'Seattle', stateOrProvince: 'WA', postalCode: null, country: 'US', zone: 'America/Los_Angeles', latitude: 47.6, longitude: -122.3, locationPrecision: 'exact' };
const listing: Listing = {
  id: 'own', version: 1, organisationId: 'o', organisationName: 'Cascade Homes', listingKey: 'LN1', listAgentId: null, listAgentName: null, propertyId: 'p', reviewStatus: 'approved',
  standardStatus: 'Active', isOverdue: false, title: 'A house', publicRemarks: '', listPrice: 80_000_000, originalListPrice: null, closePrice: null, currency: 'USD', daysOnMarket: 3,
  publishedAt: null, statusChangedAt: '2026-11-01T00:00:00.000Z', closeDate: null, updatedAt: '2026-11-01T00:00:00.000Z', createdAt: '2026-11-01T00:00:00.000Z', isFromFeed: false, place,
  facts: {
    propertyType: 'Residential', propertySubType: 'Townhouse', bedroomsTotal: 3, bathroomsTotal: 2, livingArea: 1_800, livingAreaUnits: 'SquareFeet', livingAreaSquareMetres: 167,
    lotSizeArea: null, lotSizeUnits: 'SquareFeet', yearBuilt: 1925, yearRenovated: null, stories: null, features: [], amenities: [],
  },
  photos: [], actions: [], canEdit: false, canSell: false, canShare: false,
};

const hit = (id: string, more: Partial<SearchHit> = {}): SearchHit => ({
  id, organisationId: 'o', listAgentId: null, reviewStatus: 'approved', standardStatus: 'Active', title: id, address: id, city: 'Seattle', stateOrProvince: 'WA', postalCode: null,
  country: 'US', propertyType: 'Residential', propertySubType: 'Townhouse', listPrice: 80_000_000, currency: 'USD', bedrooms: 3, bathrooms: 2, livingAreaM2: 167, yearBuilt: 1925,
  features: [], latitude: 47.6, longitude: -122.3, cover: null, listedAt: '2026-11-01T00:00:00.000Z', score: 1, distanceMetres: 500, highlight: { title: [], address: [], remarks: [] }, ...more,
});

describe('similar homes', () => {
  it('are asked for near it, of its kind and price', () => {
    expect(similarTo(listing)).toMatchObject({ radius: { latitude: 47.6 }, price: { min: 48_000_000, max: 128_000_000, currency: 'USD' }, propertyTypes: ['Residential'] });
  });

  it('are asked for in its city when nobody knows where it is, of any kind when a feed’s kind is its own', () => {
    const search = similarTo({ ...listing, place: { ...place, latitude: null, longitude: null }, facts: { ...listing.facts, propertyType: 'Houseboat' } });
    expect(search).toMatchObject({ cities: ['Seattle'] });
    expect(search).not.toHaveProperty('radius');
    expect(search).not.toHaveProperty('propertyTypes');
  });

  it('come the likest first, without itself, and no more than there is room for', () => {
    const hits = [hit('own'), hit('far', { distanceMetres: 7_900 }), hit('dear', { listPrice: 120_000_000 }), hit('twin'), hit('big', { livingAreaM2: 300, bedrooms: 6 }), ...['e', 'f', 'g', 'h'].map((id) => hit(id))];
    const found = mostSimilar(listing, hits).map(({ id }) => id);
    expect(found[0]).toBe('twin');
    expect(found).not.toContain('own');
    expect(found).not.toContain('big');
    expect(found).toHaveLength(6);
  });
});
