import type { ListingCard, ListingDocument } from '../port';
import { priceBand } from '../price-bands';
import { safeDocument } from '../safe-document';
import { fold } from '../text/fold';
import { plainText } from '../text/plain-text';
import { wordsOfName } from '../text/words';

/** A listing as Meilisearch keeps it: the card, and beside it what is searched, filtered, sorted and counted. */
export interface MeilisearchListing extends ListingCard {
  readonly version: number;
  readonly isPublic: boolean;
  readonly remarks: string;
  /** Type and features in words. */
  readonly kind: string;
  readonly cityKey: string;
  readonly wholeBathrooms: number | null;
  /** Currency and bar of the histogram: `USD:83`. */
  readonly priceBar: string | null;
  readonly isOnMarket: number;
  readonly listedAtMs: number;
  /** Absent where the place is not known. */
  readonly _geo?: { readonly lat: number; readonly lng: number };
  /** Polygons are asked of this one. */
  readonly _geojson?: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
}

export const cardFields = [
  'id', 'organisationId', 'listAgentId', 'reviewStatus', 'standardStatus', 'title', 'address', 'city', 'stateOrProvince', 'postalCode', 'country', 'propertyType',
  'propertySubType', 'listPrice', 'currency', 'bedrooms', 'bathrooms', 'livingAreaM2', 'yearBuilt', 'features', 'latitude', 'longitude', 'cover', 'listedAt',
] as const satisfies readonly (keyof ListingCard)[];

export function meilisearchListing(document: ListingDocument): MeilisearchListing {
  const listing = safeDocument(document);
  const { propertyType, propertySubType, features, bathrooms, listPrice, currency, latitude, longitude } = listing;
  const isPlaced = latitude !== null && longitude !== null;
  return {
    ...listing,
    remarks: plainText(listing.remarks),
    kind: [propertyType, propertySubType ?? '', ...features].map(wordsOfName).join(', '),
    cityKey: fold(listing.city),
    wholeBathrooms: bathrooms === null ? null : Math.floor(bathrooms),
    priceBar: listPrice === null ? null : `${currency}:${priceBand(listPrice)}`,
    isOnMarket: listing.standardStatus === 'Active' || listing.standardStatus === 'ComingSoon' ? 1 : 0,
    listedAtMs: Date.parse(listing.listedAt),
    ...(isPlaced ? { _geo: { lat: latitude, lng: longitude }, _geojson: { type: 'Point', coordinates: [longitude, latitude] } } : {}),
  };
}
