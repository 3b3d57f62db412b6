import { publicStatuses } from '@lintel/domain/listing/lifecycle';
import { photoOf } from '@/components/photo/source';
import type { Listing } from './headline';
import { isLease } from './public-state';

const availability: Readonly<Record<string, string>> = {
  ComingSoon: 'https://schema.org/PreOrder', Active: 'https://schema.org/InStock', ActiveUnderContract: 'https://schema.org/LimitedAvailability',
  Pending: 'https://schema.org/LimitedAvailability', Closed: 'https://schema.org/SoldOut',
};

const kinds: Readonly<Record<string, string>> = { Apartment: 'Apartment', Condominium: 'Apartment', SingleFamilyResidence: 'SingleFamilyResidence', Villa: 'SingleFamilyResidence', Townhouse: 'House' };

const unitCodes: Readonly<Record<string, string>> = { SquareFeet: 'FTK', SquareMeters: 'MTK', Acres: 'ACR', Hectares: 'HAR', SquareYards: 'YDK' };

/** Whether anyone at all may see it, so that search engines may keep it. */
export function isPublic(listing: Pick<Listing, 'reviewStatus' | 'standardStatus'>): boolean {
  return listing.reviewStatus === 'approved' && publicStatuses.some((status) => status === listing.standardStatus);
}

/** The listing in schema.org's words, for programs that read pages. */
export function structuredListing(listing: Listing, url: string, minorDigits: number): Readonly<Record<string, unknown>> {
  const { place, facts, photos } = listing;
  const price = listing.standardStatus === 'Closed' ? (listing.closePrice ?? listing.listPrice) : listing.listPrice;
  const images = photos.flatMap((photo) => photoOf(photo, '')?.src ?? []).map((src) => new URL(src, url).href);
  return {
    '@context': 'https://schema.org',
    '@type': 'RealEstateListing',
    '@id': url,
    url,
    name: listing.title,
    description: listing.publicRemarks,
    ...(listing.publishedAt === null ? {} : { datePosted: listing.publishedAt }),
    ...(images.length === 0 ? {} : { image: images }),
    mainEntity: {
      '@type': kinds[facts.propertySubType ?? ''] ?? 'Accommodation',
      address: {
        '@type': 'PostalAddress', streetAddress: place.unparsedAddress, addressLocality: place.city, addressRegion: place.stateOrProvince ?? undefined,
        postalCode: place.postalCode ?? undefined, addressCountry: place.country,
      },
      ...(place.latitude === null || place.longitude === null ? {} : { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }),
      ...(facts.bedroomsTotal === null ? {} : { numberOfBedrooms: facts.bedroomsTotal }),
      ...(facts.bathroomsTotal === null ? {} : { numberOfBathroomsTotal: facts.bathroomsTotal }),
      ...(facts.livingArea === null ? {} : { floorSize: { '@type': 'QuantitativeValue', value: facts.livingArea, unitCode: unitCodes[facts.livingAreaUnits] } }),
      ...(facts.yearBuilt === null ? {} : { yearBuilt: facts.yearBuilt }),
    },
    ...(price === null ? {} : {
      offers: {
        '@type': 'Offer', price: (price / 10 ** minorDigits).toFixed(minorDigits), priceCurrency: listing.currency, availability: availability[listing.standardStatus],
        businessFunction: isLease(facts.propertyType) ? 'http://purl.org/goodrelations/v1#LeaseOut' : 'http://purl.org/goodrelations/v1#Sell',
        offeredBy: { '@type': 'RealEstateAgent', name: listing.organisationName, address: place.city },
      },
    }),
  };
}

/** JSON that may stand inside a script element: nothing in it can end the element. */
export function embedded(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
