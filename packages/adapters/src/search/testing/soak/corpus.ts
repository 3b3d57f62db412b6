import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ListingDocument } from '../../index';
import { uuidv7 } from '@lintel/kernel';
import { parseCsv } from './csv';

const organisationId = uuidv7();

interface Stay {
  readonly title: string;
  readonly remarks: string;
  readonly city: string;
  readonly country: string;
  readonly kind: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly bedrooms: number | null;
  readonly price: number | null;
}

const towns: Readonly<Record<string, readonly [city: string, country: string]>> = {
  dublin: ['Dublin', 'IE'], hong: ['Hong Kong', 'HK'], washington: ['Washington', 'US'], boston: ['Boston', 'US'],
};

/** Titles and descriptions people wrote, in several languages and with HTML. */
export function readStays(file: string): readonly Stay[] {
  return parseCsv(gunzipSync(readFileSync(file)).toString('utf8')).map((row) => {
    const [city, country] = towns[(row['city'] ?? '').split(/[_-]/)[0] ?? ''] ?? [row['neighbourhood_cleansed'] ?? 'Elsewhere', 'US'];
    const number = (text: string | undefined) => (text === undefined || text === '' ? null : Number(text.replace(/[$,]/g, '')));
    return {
      title: row['name'] ?? '', remarks: row['description'] ?? '', city, country, kind: row['property_type'] ?? '', latitude: Number(row['latitude']), longitude: Number(row['longitude']),
      bedrooms: number(row['bedrooms']), price: number(row['price']),
    };
  });
}

interface Sale {
  readonly price: number;
  readonly bedrooms: number;
  readonly bathrooms: number;
  readonly areaM2: number;
  readonly yearBuilt: number;
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Sales around Seattle: numbers that hang together as those of real homes do. */
export function readSales(file: string): readonly Sale[] {
  return parseCsv(readFileSync(file, 'utf8')).map((row) => ({
    price: Number(row['price']), bedrooms: Number(row['bedrooms']), bathrooms: Number(row['bathrooms']), areaM2: Number(row['sqft_living']) * 0.09290304,
    yearBuilt: Number(row['yr_built']), zip: row['zipcode'] ?? '', latitude: Number(row['lat']), longitude: Number(row['long']),
  }));
}

const blank = {
  version: 1, organisationId, listAgentId: null, reviewStatus: 'approved', standardStatus: 'Active', isPublic: true, stateOrProvince: null, postalCode: null, propertyType: 'Residential',
  propertySubType: null, bathrooms: null, livingAreaM2: null, yearBuilt: null, features: [], cover: null,
} as const;

/** Each stay as a listing of its own. */
export function listingsOfStays(stays: readonly Stay[]): readonly ListingDocument[] {
  return stays.map((stay, n) => ({
    ...blank, id: uuidv7(), title: stay.title, remarks: stay.remarks, address: `${n + 1} ${stay.city}`, city: stay.city, country: stay.country,
    listPrice: stay.price === null ? null : Math.round(stay.price * 100), currency: 'USD', bedrooms: stay.bedrooms, latitude: stay.latitude, longitude: stay.longitude,
    listedAt: new Date(Date.UTC(2026, 0, 1) + n * 600_000).toISOString(),
  }));
}

const suburbs = ['Bellevue', 'Kirkland', 'Redmond', 'Renton', 'Kent', 'Auburn', 'Sammamish', 'Issaquah', 'Shoreline', 'Burien', 'Kenmore', 'Woodinville', 'Maple Valley', 'Mercer Island', 'Duvall'];
const streets = ['Pine', 'Oak', 'Lake', 'Cedar', 'Main', 'Aurora', 'Rainier'];
const features = ['Fireplace', 'Garage', 'Basement', 'Deck', 'Balcony', 'Garden', 'Pool', 'AirConditioning', 'Waterfront', 'MountainView', 'CityView', 'Furnished'];
const statuses = ['Active', 'Active', 'Active', 'Active', 'ActiveUnderContract', 'Pending', 'Closed', 'Closed', 'ComingSoon', 'Hold'];
const subTypes = ['SingleFamilyResidence', 'Condominium', 'Townhouse', 'Apartment'];

/** As many listings as asked for: words of stays, numbers of sales, the rest by a fixed dice. The first ten thousand of a hundred thousand are the ten thousand. */
export function mixedListings(count: number, stays: readonly Stay[], sales: readonly Sale[]): readonly ListingDocument[] {
  let seed = 42;
  const dice = () => (seed = (seed * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
  const pick = <Value>(values: readonly Value[], fallback: Value) => values[Math.floor(dice() * values.length)] ?? fallback;
  return Array.from({ length: count }, (_, n): ListingDocument => {
    const [stay, sale] = [stays[(n * 7_919) % stays.length], sales[(n * 104_729) % sales.length]];
    if (stay === undefined || sale === undefined) throw new Error('There is no data to make listings of.');
    const isDraft = dice() < 0.05;
    const standardStatus = isDraft ? 'Incomplete' : pick(statuses, 'Active');
    return {
      ...blank, id: uuidv7(), title: stay.title, remarks: stay.remarks, city: sale.zip.startsWith('981') ? 'Seattle' : suburbs[Number(sale.zip) % suburbs.length] ?? 'Kent', country: 'US',
      address: `${100 + (n % 9_000)} ${streets[n % streets.length] ?? 'Elm'} ${n % 2 === 0 ? 'St' : 'Ave'}`, stateOrProvince: 'WA', postalCode: sale.zip,
      reviewStatus: isDraft ? 'draft' : 'approved', standardStatus, isPublic: !isDraft && standardStatus !== 'Hold', propertySubType: pick(subTypes, 'Condominium'),
      listPrice: Math.round(sale.price * 100 * (0.8 + dice() * 0.4)), currency: 'USD', bedrooms: sale.bedrooms, bathrooms: sale.bathrooms, livingAreaM2: sale.areaM2, yearBuilt: sale.yearBuilt,
      features: features.filter(() => dice() < 0.2), latitude: sale.latitude + (dice() - 0.5) / 100, longitude: sale.longitude + (dice() - 0.5) / 100,
      listedAt: new Date(1.7e12 + dice() * 9e10).toISOString(),
    };
  });
}
