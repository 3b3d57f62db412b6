import type { Answers } from '@/components/answers';
import { minorOf, typedOf } from './minor';
import { dayIn, instantIn } from '@/components/zoned';

export type Listing = Answers['listing']['get'];

/** What each field is called on the screen. */
export const fieldLabels = {
  title: 'title', publicRemarks: 'description', privateRemarks: 'private', listPrice: 'price', listingContractDate: 'contractDate', expirationAt: 'ends', bedroomsTotal: 'beds',
  bathroomsTotal: 'baths', livingArea: 'area', lotSizeArea: 'lot', yearBuilt: 'year', unparsedAddress: 'street', city: 'city', postalCode: 'postal', coordinates: 'coordinates',
} as const;

/** A field of the editor: what it is called in the command, how it is typed. */
export interface DraftField {
  /** Where the completeness meter leads. */
  readonly id: string;
  readonly name: keyof typeof fieldLabels;
  readonly part: 'listing' | 'property' | 'address';
  readonly kind: 'text' | 'long' | 'whole' | 'number' | 'money' | 'day' | 'point';
}

const field = (part: DraftField['part'], name: DraftField['name'], kind: DraftField['kind']): DraftField => ({ id: `field-${name}`, part, name, kind });

export const draftFields = {
  words: [field('listing', 'title', 'text'), field('listing', 'publicRemarks', 'long'), field('listing', 'privateRemarks', 'long')],
  offer: [field('listing', 'listPrice', 'money'), field('listing', 'listingContractDate', 'day'), field('listing', 'expirationAt', 'day')],
  property: [
    field('property', 'bedroomsTotal', 'whole'), field('property', 'bathroomsTotal', 'number'), field('property', 'livingArea', 'number'), field('property', 'lotSizeArea', 'number'),
    field('property', 'yearBuilt', 'whole'),
  ],
  place: [field('address', 'unparsedAddress', 'text'), field('address', 'city', 'text'), field('address', 'postalCode', 'text'), { ...field('address', 'coordinates', 'point'), id: 'field-latitude' }],
} as const;

/** What stands in the field now. */
export function typedValue(listing: Listing, { part, name, kind }: DraftField): string {
  const parts: Readonly<Record<DraftField['part'], Readonly<Record<string, unknown>>>> = {
    listing: { ...listing, ...listing.private }, property: listing.facts, address: listing.place,
  };
  if (kind === 'point') return listing.place.latitude === null ? '' : `${listing.place.latitude}, ${listing.place.longitude}`;
  const value = parts[part][name];
  if (typeof value === 'number') return kind === 'money' ? typedOf(value, listing.currency) : String(value);
  if (typeof value !== 'string') return '';
  if (name === 'expirationAt') return dayIn(value, listing.place.zone);
  return kind === 'day' ? value.slice(0, 10) : value;
}

const point = /^(-?\d{1,2}(?:\.\d+)?)[,\s]+(-?\d{1,3}(?:\.\d+)?)$/;

export const unreadable = Symbol('unreadable');

/** What was typed as the command wants it: null for nothing, `unreadable` for what is no such value. */
export function readTyped(typed: string, kind: DraftField['kind'], currency: string): string | number | null | typeof unreadable {
  const text = typed.trim();
  if (kind === 'text' || kind === 'long') return text;
  if (text === '') return null;
  if (kind === 'money') return minorOf(text, currency) ?? unreadable;
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : unreadable;
  if (kind === 'point') return point.test(text) ? text : unreadable;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) && (kind === 'number' || Number.isInteger(number)) ? number : unreadable;
}

/** The command's input for one changed field. A contract ends with its last day, where the property stands. */
export function changeOf({ part, name }: DraftField, value: string | number | null, zone: string): Readonly<Record<string, Readonly<Record<string, string | number | null>>>> {
  const [, latitude, longitude] = name === 'coordinates' ? (point.exec(String(value)) ?? []) : [];
  if (name === 'coordinates') return { address: { latitude: latitude === undefined ? null : Number(latitude), longitude: longitude === undefined ? null : Number(longitude) } };
  const sent = name === 'expirationAt' && typeof value === 'string' ? (instantIn(`${value}T23:59:59`, zone) ?? value) : value;
  return { [part]: { [name]: sent } };
}
