import { isCurrency, isDomainError, isTimeZone, minorUnitDigits, parseMoney, startOfDay } from '@lintel/kernel';
import { amenities as knownAmenities, areaUnits, features as knownFeatures, propertySubTypes, propertyTypes } from '../lookups';
import { type ReadRow, toRecord } from './record';

export type ResoProperty = Readonly<Record<string, unknown>>;

/** What a source's records do not say themselves. */
export interface ResoDefaults {
  readonly currency: string;
  readonly zone: string;
  readonly country: string;
}

/** What RESO has no name for and Lintel's own feeds say; local fields begin so by custom. */
export const own = { title: 'X_Title', currency: 'X_Currency', zone: 'X_TimeZone', precision: 'X_LocationPrecision', renovated: 'X_YearRenovated' } as const;

/** Fields of the RESO Data Dictionary that a listing has a place for; everything else is kept as extra. */
const taken = new Set([
  'ListingKey', 'StandardStatus', 'ListPrice', 'ClosePrice', 'CloseDate', 'ListingContractDate', 'ExpirationDate', 'OnMarketDate', 'OnMarketTimestamp', 'ModificationTimestamp', 'PublicRemarks',
  'UnparsedAddress', 'City', 'StateOrProvince', 'PostalCode', 'Country', 'Latitude', 'Longitude', 'PropertyType', 'PropertySubType', 'BedroomsTotal', 'BathroomsTotalDecimal',
  'BathroomsTotalInteger', 'LivingArea', 'LivingAreaUnits', 'LotSizeArea', 'LotSizeUnits', 'YearBuilt', 'StoriesTotal', 'Media', 'Features', 'AssociationAmenities', '@odata.id', '@odata.etag',
  ...Object.values(own),
]);

/** Feeds write lookups with spaces (`Active Under Contract`) or without. */
const compact = (value: unknown) => (typeof value === 'string' ? value.replaceAll(/[\s-]+/g, '') : value);

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : undefined);
const orNull = (value: unknown) => value ?? null;

function among<T extends string>(all: readonly T[], value: unknown): T | null {
  const wanted = compact(value);
  return all.find((known) => known === wanted) ?? null;
}

/** In minor units; what is no amount stays what it is, to be refused by its name. */
function money(value: unknown, currency: string): unknown {
  if (!isCurrency(currency)) return orNull(value);
  const written = typeof value === 'number' ? value.toFixed(minorUnitDigits(currency)) : value;
  if (typeof written !== 'string' || !/^\d{1,15}(?:\.\d{1,3})?$/.test(written)) return orNull(value);
  try {
    return parseMoney(written, currency).amount;
  } catch (error) {
    if (isDomainError(error)) return value;
    throw error;
  }
}

/** A plain date is a day where the property stands: `days` after it begins there. What cannot be such is left to the check. */
function asInstant(value: unknown, zone: string, days = 0): unknown {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) return orNull(value);
  return isTimeZone(zone) ? startOfDay(value, days, zone).toISOString() : `${value}T00:00:00Z`;
}

/** XML has no numbers: a text that is one counts as one, and any other stays what it is, to be refused by its name. */
const number = (value: unknown): unknown => (typeof value === 'string' && /^[+-]?\d{1,15}(?:\.\d{1,20})?$/.test(value.trim()) ? Number(value) : orNull(value));

/** Lists come as such, or as one text with commas. */
function lookups<T extends string>(known: readonly T[], value: unknown): { readonly ours: T[]; readonly others: unknown[] } {
  const given: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
  const names = given.map((one) => compact(typeof one === 'string' ? one.trim() : one));
  return { ours: known.filter((one) => names.includes(one)), others: given.filter((_, index) => !known.some((one) => one === names[index])) };
}

/** A record of a RESO Web API payload as a listing, or what is wrong with it, by RESO's own field names. */
export function readResoProperty(line: number, property: ResoProperty, defaults: ResoDefaults): ReadRow {
  const currency = text(property[own.currency]) ?? defaults.currency;
  const zone = text(property[own.zone]) ?? defaults.zone;
  const address = text(property['UnparsedAddress']) ?? [property['StreetNumber'], property['StreetName'], property['StreetSuffix']].map(keyOf).filter((p) => p !== '').join(' ');
  const subType = among(propertySubTypes, property['PropertySubType']);
  const units = among(areaUnits, property['LivingAreaUnits']) ?? 'SquareFeet';
  const [features, amenities] = [lookups(knownFeatures, property['Features']), lookups(knownAmenities, property['AssociationAmenities'])];
  const lost = { ...(features.others.length > 0 ? { Features: features.others } : {}), ...(amenities.others.length > 0 ? { AssociationAmenities: amenities.others } : {}) };
  const candidate = {
    sourceKey: keyOf(property['ListingKey']),
    standardStatus: compact(property['StandardStatus']),
    title: text(property[own.title]) ?? titleOf(property, address), publicRemarks: property['PublicRemarks'] ?? '',
    listPrice: money(property['ListPrice'], currency), closePrice: money(property['ClosePrice'], currency), currency,
    closeDate: asInstant(property['CloseDate'], zone), listingContractDate: orNull(property['ListingContractDate']),
    // A contract ends with the day that it names.
    expirationAt: asInstant(property['ExpirationDate'], zone, 1),
    onMarketAt: asInstant(property['OnMarketTimestamp'] ?? property['OnMarketDate'], zone), modifiedAt: orNull(property['ModificationTimestamp']),
    address: {
      unparsedAddress: address, city: property['City'], stateOrProvince: orNull(property['StateOrProvince']), postalCode: orNull(property['PostalCode']),
      country: text(property['Country']) ?? defaults.country, zone, latitude: number(property['Latitude']), longitude: number(property['Longitude']),
      locationPrecision: (property['Latitude'] ?? null) === null ? 'unknown' : (text(property[own.precision]) ?? 'exact'),
    },
    property: {
      propertyType: among(propertyTypes, property['PropertyType']) ?? property['PropertyType'], propertySubType: subType,
      bedroomsTotal: number(property['BedroomsTotal']), bathroomsTotal: number(property['BathroomsTotalDecimal'] ?? property['BathroomsTotalInteger']),
      livingArea: number(property['LivingArea']), livingAreaUnits: units, lotSizeArea: number(property['LotSizeArea']),
      lotSizeUnits: among(areaUnits, property['LotSizeUnits']) ?? 'SquareFeet', yearBuilt: number(property['YearBuilt']), stories: number(property['StoriesTotal']),
      ...((property[own.renovated] ?? null) === null ? {} : { yearRenovated: number(property[own.renovated]) }), features: features.ours,
      ...(amenities.ours.length === 0 ? {} : { amenities: amenities.ours }),
    },
    photos: photosOf(property['Media']),
    extra: { ...lost, ...Object.fromEntries(Object.entries(property).filter(([name, value]) => value !== null && (!taken.has(name) || (name === 'PropertySubType' && subType === null)))) },
  };
  return toRecord(line, candidate, (path) => ({ field: resoName(path), value: property[resoName(path)] }));
}

/** Keys and house numbers come as text or as numbers. */
function keyOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function titleOf(property: ResoProperty, address: string): string {
  const bedrooms = number(property['BedroomsTotal']);
  const beds = typeof bedrooms === 'number' ? `${bedrooms} bed ` : '';
  const kind = typeof property['PropertySubType'] === 'string' ? property['PropertySubType'].replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase() : 'property';
  return `${beds}${kind} at ${address}`.slice(0, 160);
}

/** In their order. Feeds keep a photo's address when they replace the picture, and say so by its time. */
function photosOf(media: unknown): readonly { readonly url: string; readonly modifiedAt: string | null }[] {
  const rows = picturesIn(media).filter((m): m is { MediaURL: string; Order?: unknown; MediaCategory?: unknown; MediaModificationTimestamp?: unknown } =>
    typeof m === 'object' && m !== null && 'MediaURL' in m && typeof m.MediaURL === 'string');
  const photos = rows.filter(({ MediaCategory: category }) => category === undefined || category === null || category === 'Photo' || category === 'Image');
  return photos.toSorted((a, b) => Number(a.Order ?? 0) - Number(b.Order ?? 0))
    .map(({ MediaURL: url, MediaModificationTimestamp: at }) => ({ url, modifiedAt: typeof at === 'string' ? at : null }));
}

/** XML wraps pictures in one element or repeats it: whatever bears an address is one. */
function picturesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(picturesIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'MediaURL' in value ? [value] : Object.values(value).flatMap(picturesIn);
}

const names: Readonly<Record<string, string>> = {
  sourceKey: 'ListingKey', standardStatus: 'StandardStatus', title: 'UnparsedAddress', publicRemarks: 'PublicRemarks', listPrice: 'ListPrice', closePrice: 'ClosePrice',
  closeDate: 'CloseDate', listingContractDate: 'ListingContractDate', expirationAt: 'ExpirationDate', onMarketAt: 'OnMarketDate', modifiedAt: 'ModificationTimestamp',
  'address.unparsedAddress': 'UnparsedAddress', 'address.city': 'City', 'address.stateOrProvince': 'StateOrProvince', 'address.postalCode': 'PostalCode',
  'address.country': 'Country', 'address.latitude': 'Latitude', 'address.longitude': 'Longitude', 'property.propertyType': 'PropertyType',
  'property.bedroomsTotal': 'BedroomsTotal', 'property.bathroomsTotal': 'BathroomsTotalDecimal', 'property.livingArea': 'LivingArea', 'property.lotSizeArea': 'LotSizeArea',
  currency: own.currency, 'address.zone': own.zone, 'address.locationPrecision': own.precision, 'property.yearRenovated': own.renovated, 'property.yearBuilt': 'YearBuilt', 'property.stories': 'StoriesTotal',
};

const resoName = (path: string) => names[path] ?? path.split('.')[0] ?? path;
