import { isCurrency } from '@lintel/kernel';
import { z, type ZodType } from 'zod';

/** Text people write: trimmed, no control characters but line breaks, normalised to NFC. */
export const writtenText = (max: number) =>
  z.string().max(max).overwrite((s) => s.normalize('NFC').replace(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').trim());

export const id = z.uuid();
export const instant = z.iso.datetime({ offset: true }).describe('ISO 8601 instant with offset');
export const localDate = z.iso.date();
/** Minor units of the record's currency (cents, paise), at most 2^53 - 1. */
export const minorUnits = z.int().nonnegative();
export const currency = z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD').refine(isCurrency, 'is no currency that ISO 4217 knows');
export const country = z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 code such as US');
export const zone = z.string().refine(isZone, 'must be an IANA time zone such as America/Los_Angeles');

/** The version the person looked at: the change is refused when the record has moved on. */
export const expectedVersion = z.int().positive();

export const pageSize = z.int().min(1).max(200).default(50);
/** Where the page before ended; opaque to callers. */
export const cursor = z.string().max(1_000);

/** What a list answers with: its rows and, when there are more, where the next page starts. */
export function pageOf<Item extends ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: cursor.nullable() });
}

// Asking for a zone costs a seventh of a millisecond, which an import would pay for every row. There are some hundreds, in any spelling of case.
const knownZones = new Set<string>();
const mostKnown = 1_000;

function isZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    void new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false;
  }
  if (knownZones.size < mostKnown) knownZones.add(name);
  return true;
}
