import type { Answers } from '@/components/answers';
import { minorOf, typedOf } from './minor';

export type Listing = Answers['listing']['get'];

/** A field of the editor: what it is called in the command, how it is typed. */
export interface DraftField {
  readonly name: string;
  readonly part: 'listing' | 'property' | 'address';
  readonly kind: 'text' | 'long' | 'whole' | 'number' | 'money' | 'day';
}

const field = (part: DraftField['part'], name: string, kind: DraftField['kind']): DraftField => ({ part, name, kind });

export const draftFields = {
  words: [field('listing', 'title', 'text'), field('listing', 'publicRemarks', 'long'), field('listing', 'privateRemarks', 'long')],
  offer: [field('listing', 'listPrice', 'money'), field('listing', 'listingContractDate', 'day'), field('listing', 'expirationAt', 'day')],
  property: [
    field('property', 'bedroomsTotal', 'whole'), field('property', 'bathroomsTotal', 'number'), field('property', 'livingArea', 'number'), field('property', 'lotSizeArea', 'number'),
    field('property', 'yearBuilt', 'whole'),
  ],
  place: [field('address', 'unparsedAddress', 'text'), field('address', 'city', 'text'), field('address', 'postalCode', 'text'), field('address', 'latitude', 'number'), field('address', 'longitude', 'number')],
} as const;

/** What stands in the field now. */
export function typedValue(listing: Listing, { part, name, kind }: DraftField): string {
  const parts: Readonly<Record<DraftField['part'], Readonly<Record<string, unknown>>>> = {
    listing: { ...listing, ...listing.private }, property: listing.facts, address: listing.place,
  };
  const value = parts[part][name];
  if (typeof value === 'number') return kind === 'money' ? typedOf(value, listing.currency) : String(value);
  if (typeof value !== 'string') return '';
  return kind === 'day' ? value.slice(0, 10) : value;
}

export const unreadable = Symbol('unreadable');

/** What was typed as the command wants it: null for nothing, `unreadable` for what is no such value. */
export function readTyped(typed: string, kind: DraftField['kind'], currency: string): string | number | null | typeof unreadable {
  const text = typed.trim();
  if (kind === 'text' || kind === 'long') return text;
  if (text === '') return null;
  if (kind === 'money') return minorOf(text, currency) ?? unreadable;
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : unreadable;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) && (kind === 'number' || Number.isInteger(number)) ? number : unreadable;
}

/** The command's input for one changed field. A contract ends with its last day. */
export function changeOf({ part, name }: DraftField, value: string | number | null): Readonly<Record<string, Readonly<Record<string, string | number | null>>>> {
  const sent = name === 'expirationAt' && typeof value === 'string' ? new Date(`${value}T23:59:59`).toISOString() : value;
  return { [part]: { [name]: sent } };
}
