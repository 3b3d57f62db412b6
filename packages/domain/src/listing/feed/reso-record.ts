import { parseMoney } from '@lintel/kernel';
import { areaUnits, features as knownFeatures, propertySubTypes, propertyTypes } from '../lookups';
import { type ReadRow, toRecord } from './record';

export type ResoProperty = Readonly<Record<string, unknown>>;

/** What a source's records do not say themselves. */
export interface ResoDefaults {
  readonly currency: string;
  readonly zone: string;
  readonly country: string;
}

/** Fields of the RESO Data Dictionary that a listing has a place for; everything else is kept as extra. */
const taken = new Set([
  'ListingKey', 'StandardStatus', 'ListPrice', 'ClosePrice', 'CloseDate', 'ListingContractDate', 'ExpirationDate', 'OnMarketDate', 'ModificationTimestamp', 'PublicRemarks',
  'UnparsedAddress', 'City', 'StateOrProvince', 'PostalCode', 'Country', 'Latitude', 'Longitude', 'PropertyType', 'PropertySubType', 'BedroomsTotal', 'BathroomsTotalDecimal',
  'BathroomsTotalInteger', 'LivingArea', 'LivingAreaUnits', 'LotSizeArea', 'LotSizeUnits', 'YearBuilt', 'StoriesTotal', 'Media', '@odata.id', '@odata.etag',
]);

/** Feeds write lookups with spaces (`Active Under Contract`) or without. */
const compact = (value: unknown) => (typeof value === 'string' ? value.replaceAll(/[\s-]+/g, '') : value);

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined);
const orNull = (value: unknown) => value ?? null;

function among<T extends string>(all: readonly T[], value: unknown): T | null {
  const wanted = compact(value);
  return all.find((known) => known === wanted) ?? null;
}

const money = (value: unknown, currency: string): unknown => {
  if (value === null || value === undefined) return null;
  return (typeof value === 'number' && value >= 0 && Number.isFinite(value)) || (typeof value === 'string' && /^\d+(\.\d{1,2})?$/.test(value))
    ? parseMoney(typeof value === 'number' ? value.toFixed(2).replace(/\.00$/, '') : value, currency).amount
    : value;
};

const asInstant = (value: unknown): unknown => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : orNull(value));

/** A record of a RESO Web API payload as a listing, or what is wrong with it, by RESO's own field names. */
export function readResoProperty(line: number, property: ResoProperty, defaults: ResoDefaults): ReadRow {
  const { currency } = defaults;
  const address = text(property['UnparsedAddress']) ?? [property['StreetNumber'], property['StreetName'], property['StreetSuffix']].map(keyOf).filter((p) => p !== '').join(' ');
  const subType = among(propertySubTypes, property['PropertySubType']);
  const units = among(areaUnits, property['LivingAreaUnits']) ?? 'SquareFeet';
  const found = Array.isArray(property['Features']) ? property['Features'].map(compact) : [];
  const candidate = {
    sourceKey: keyOf(property['ListingKey']),
    standardStatus: compact(property['StandardStatus']),
    title: titleOf(property, address), publicRemarks: property['PublicRemarks'] ?? '',
    listPrice: money(property['ListPrice'], currency), closePrice: money(property['ClosePrice'], currency), currency,
    closeDate: asInstant(property['CloseDate']), listingContractDate: orNull(property['ListingContractDate']), expirationAt: asInstant(property['ExpirationDate']),
    onMarketAt: asInstant(property['OnMarketDate']), modifiedAt: orNull(property['ModificationTimestamp']),
    address: {
      unparsedAddress: address, city: property['City'], stateOrProvince: orNull(property['StateOrProvince']), postalCode: orNull(property['PostalCode']),
      country: text(property['Country']) ?? defaults.country, zone: defaults.zone, latitude: orNull(property['Latitude']), longitude: orNull(property['Longitude']),
      locationPrecision: property['Latitude'] === undefined || property['Latitude'] === null ? 'unknown' : 'exact',
    },
    property: {
      propertyType: among(propertyTypes, property['PropertyType']) ?? property['PropertyType'], propertySubType: subType,
      bedroomsTotal: orNull(property['BedroomsTotal']), bathroomsTotal: orNull(property['BathroomsTotalDecimal'] ?? property['BathroomsTotalInteger']),
      livingArea: orNull(property['LivingArea']), livingAreaUnits: units, lotSizeArea: orNull(property['LotSizeArea']),
      lotSizeUnits: among(areaUnits, property['LotSizeUnits']) ?? 'SquareFeet', yearBuilt: orNull(property['YearBuilt']), stories: orNull(property['StoriesTotal']),
      features: knownFeatures.filter((f) => found.includes(f)),
    },
    photos: photosOf(property['Media']),
    extra: Object.fromEntries(Object.entries(property).filter(([name, value]) => value !== null && (!taken.has(name) || (name === 'PropertySubType' && subType === null)))),
  };
  return toRecord(line, candidate, (path) => ({ field: resoName(path), value: property[resoName(path)] }));
}

/** Keys and house numbers come as text or as numbers. */
function keyOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function titleOf(property: ResoProperty, address: string): string {
  const beds = typeof property['BedroomsTotal'] === 'number' ? `${property['BedroomsTotal']} bed ` : '';
  const kind = typeof property['PropertySubType'] === 'string' ? property['PropertySubType'].replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : 'property';
  return `${beds}${kind} at ${address}`.slice(0, 160);
}

/** In their order. Feeds keep a photo's address when they replace the picture, and say so by its time. */
function photosOf(media: unknown): readonly { readonly url: string; readonly modifiedAt: string | null }[] {
  if (!Array.isArray(media)) return [];
  const rows = media.filter((m): m is { MediaURL: string; Order?: unknown; MediaCategory?: unknown; MediaModificationTimestamp?: unknown } =>
    typeof m === 'object' && m !== null && 'MediaURL' in m && typeof m.MediaURL === 'string');
  const photos = rows.filter(({ MediaCategory: category }) => category === undefined || category === null || category === 'Photo' || category === 'Image');
  return photos.toSorted((a, b) => Number(a.Order ?? 0) - Number(b.Order ?? 0))
    .map(({ MediaURL: url, MediaModificationTimestamp: at }) => ({ url, modifiedAt: typeof at === 'string' ? at : null }));
}

const names: Readonly<Record<string, string>> = {
  sourceKey: 'ListingKey', standardStatus: 'StandardStatus', title: 'UnparsedAddress', publicRemarks: 'PublicRemarks', listPrice: 'ListPrice', closePrice: 'ClosePrice',
  closeDate: 'CloseDate', listingContractDate: 'ListingContractDate', expirationAt: 'ExpirationDate', onMarketAt: 'OnMarketDate', modifiedAt: 'ModificationTimestamp',
  'address.unparsedAddress': 'UnparsedAddress', 'address.city': 'City', 'address.stateOrProvince': 'StateOrProvince', 'address.postalCode': 'PostalCode',
  'address.country': 'Country', 'address.latitude': 'Latitude', 'address.longitude': 'Longitude', 'property.propertyType': 'PropertyType',
  'property.bedroomsTotal': 'BedroomsTotal', 'property.bathroomsTotal': 'BathroomsTotalDecimal', 'property.livingArea': 'LivingArea', 'property.lotSizeArea': 'LotSizeArea',
  'property.yearBuilt': 'YearBuilt', 'property.stories': 'StoriesTotal',
};

const resoName = (path: string) => names[path] ?? path.split('.')[0] ?? path;
