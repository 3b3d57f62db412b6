import { z } from 'zod';
import { expectedVersion, id, instant, writtenText } from '../fields';
import { currency, minorUnits, standardStatus } from '../listing/contract';
import { searchCover, searchCriteria } from '../search/contract';
import { alertSlot, frequency } from './frequency';

/** So many searches a person keeps at most. */
export const mostSavedSearches = 50;

const name = writtenText(120).pipe(z.string().min(1, 'give it a name'));
/** A search for everything is no search, and would tell of every home there is. */
const criteria = searchCriteria.refine((given) => Object.values(given).some(asksSomething), 'say what you look for');

export const savedSearchCreateInput = z.object({ name, criteria, frequency: frequency.default('daily') });
export const savedSearchUpdateInput = z.object({
  id, expectedVersion: expectedVersion.optional(), name: name.optional(), criteria: criteria.optional(), frequency: frequency.optional(),
});
export const savedSearchState = z.object({ id, version: z.int(), frequency });

export const savedSearchItem = z.object({
  id, version: z.int(), name: z.string(), criteria: searchCriteria, frequency, createdAt: instant, lastAlertAt: instant.nullable(),
  /** What happens next; null when nothing is waited for. */
  next: z.object({ slot: alertSlot, dueAt: instant }).nullable(),
  /** Listings found since it was saved, and those of them not told of yet. */
  matchCount: z.int(), waitingCount: z.int(),
});

export const matchCard = z.object({
  id, title: z.string(), standardStatus, listPrice: minorUnits.nullable(), currency, unparsedAddress: z.string(), city: z.string(), country: z.string(),
  latitude: z.number().nullable(), longitude: z.number().nullable(), locationPrecision: z.string(), propertyType: z.string(), propertySubType: z.string().nullable(),
  bedroomsTotal: z.int().nullable(), bathroomsTotal: z.number().nullable(), livingArea: z.number().nullable(), livingAreaUnits: z.string(), cover: searchCover.nullable(),
  /** Why it is news: it is new, its price fell, or it came back to the market. */
  kind: z.enum(['new', 'price', 'back']), matchedAt: instant, isAlerted: z.boolean(),
});

export const savedSearchDetail = savedSearchItem.extend({ matches: z.array(matchCard) });

function asksSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'object' && value !== null && Object.values(value).some((inner) => inner !== undefined);
}
