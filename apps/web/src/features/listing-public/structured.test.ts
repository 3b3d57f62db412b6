import { describe, expect, it } from 'vitest';
import type { Listing } from './headline';
import { embedded, isPublic, structuredListing } from './structured';

const listing: Listing = {
  id: 'l', version: 1, organisationId: 'o', organisationName: 'Cascade Homes', listingKey: 'LN1', listAgentId: null, listAgentName: null, propertyId: 'p', reviewStatus: 'approved',
  standardStatus: 'Active', isOverdue: false, title: '</script><script>alert(1)</script>', publicRemarks: 'Bright.', listPrice: 98_500_050, originalListPrice: null, closePrice: null, currency: 'USD',
  daysOnMarket: 3, publishedAt: '2026-11-01T00:00:00.000Z', statusChangedAt: '2026-11-01T00:00:00.000Z', closeDate: null, updatedAt: '2026-11-01T00:00:00.000Z', createdAt: '2026-11-01T00:00:00.000Z',
  isFromFeed: false,
  place: { parcelId: 'c', unparsedAddress: '12 Elm St', city: 'Seattle', stateOrProvince: 'WA', postalCode: null, country: 'US', zone: 'America/Los_Angeles', latitude: 47.6, longitude: -122.3, locationPrecision: 'exact' },
  facts: {
    propertyType: 'Residential', propertySubType: 'Townhouse', bedroomsTotal: 3, bathroomsTotal: null, livingArea: 1_800, livingAreaUnits: 'SquareFeet', livingAreaSquareMetres: 167.2,
    lotSizeArea: null, lotSizeUnits: 'SquareFeet', yearBuilt: 1925, yearRenovated: null, stories: null, features: [], amenities: [],
  },
  photos: [], actions: [], canEdit: false, canSell: false, canShare: false,
};

describe('a listing for programs', () => {
  it('carries price and place in the words of schema.org', () => {
    expect(structuredListing(listing, 'https://homes.example/listings/l', 2)).toMatchObject({
      '@type': 'RealEstateListing', mainEntity: { '@type': 'House', numberOfBedrooms: 3, floorSize: { unitCode: 'FTK' } },
      offers: { price: '985000.50', priceCurrency: 'USD', availability: 'https://schema.org/InStock' },
    });
  });

  it('cannot break out of its element', () => {
    expect(embedded(structuredListing(listing, 'https://homes.example/', 2))).not.toContain('</script');
  });

  it('is for everybody only when it is published', () => {
    expect(isPublic(listing)).toBe(true);
    expect(isPublic({ ...listing, standardStatus: 'Hold' })).toBe(false);
    expect(isPublic({ ...listing, reviewStatus: 'submitted' })).toBe(false);
  });
});
