import { z } from 'zod';
import { currency, cursor, id, instant, minorUnits, pageOf, pageSize, writtenText } from '../fields';
import { propertySubType, propertyType, reviewStatus, standardStatus } from '../listing/contract';
import { ringProblem } from './polygon';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** Both ends belong to it; an absent end is open. */
function range<Amount extends z.ZodNumber>(amount: Amount) {
  return z.object({ min: amount.optional(), max: amount.optional() })
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, { path: ['max'], message: 'must not be below min' });
}

const price = z.object({ min: minorUnits.optional(), max: minorUnits.optional(), currency: currency.optional() })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, { path: ['max'], message: 'must not be below min' })
  .describe('minor units; without a currency the amounts are compared as they are');

export const bounds = z.object({ west: longitude, south: latitude, east: longitude, north: latitude })
  .refine(({ south, north }) => south <= north, { path: ['north'], message: 'must not be south of south' })
  .describe('degrees; west greater than east crosses the 180th meridian');

export const radius = z.object({ latitude, longitude, metres: z.number().min(1).max(20_100_000) });

/** A simple ring of at most 100 corners. */
export const polygon = z.array(z.tuple([longitude, latitude])).min(3).max(100).superRefine((ring, check) => {
  const problem = ringProblem(ring);
  if (problem !== undefined) check.addIssue({ code: 'custom', message: problem });
}).meta({
  description: 'corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe',
  examples: [[[-122.36, 47.65], [-122.31, 47.65], [-122.33, 47.68]]],
});

const few = <Value extends z.ZodType>(value: Value) => z.array(value).max(30);
const word = writtenText(80).pipe(z.string().min(1));

/** What is looked for; everything must hold at once. The same for searching, saved searches and history. */
export const searchCriteria = z.object({
  text: writtenText(300).optional(),
  price: price.optional(),
  bedrooms: range(z.int().min(0).max(200)).optional(),
  bathrooms: range(z.number().min(0).max(200)).optional(),
  livingAreaM2: range(z.number().min(0).max(10_000_000)).optional(),
  yearBuilt: range(z.int().min(1000).max(2100)).optional(),
  propertyTypes: few(propertyType).optional(),
  propertySubTypes: few(propertySubType).optional(),
  statuses: few(standardStatus).optional(),
  features: few(word).optional().describe('all of them'),
  cities: few(word).optional().describe('any of them, whatever their case and accents'),
  bounds: bounds.optional(),
  radius: radius.optional(),
  polygon: polygon.optional(),
  organisationId: id.optional(),
  listAgentId: id.optional(),
});
export type SearchCriteria = z.infer<typeof searchCriteria>;

export const searchSort = z.enum(['relevance', 'newest', 'priceAscending', 'priceDescending', 'areaDescending', 'distance']);
export type SearchSort = z.infer<typeof searchSort>;

export const searchInput = searchCriteria.extend({
  sort: searchSort.optional().describe('relevance when absent, or what the sentence asks for; distance needs a radius'),
  /** Reads "3 beds under 600k" in the text as criteria; those given as fields have the last word. */
  interpret: z.boolean().default(true),
  usualStatuses: few(standardStatus).optional().describe('which are meant when neither the fields nor the sentence names any'),
  withFacets: z.boolean().default(false),
  limit: z.int().min(1).max(100).default(24),
  cursor: cursor.optional(),
}).refine((input) => input.sort !== 'distance' || input.radius !== undefined, { path: ['sort'], message: 'distance needs a radius to count from' });
export type SearchInput = z.infer<typeof searchInput>;

const piece = z.object({ text: z.string(), isMatch: z.boolean() });
const facet = z.array(z.object({ value: z.string(), count: z.int() }));
const numberFacet = z.array(z.object({ value: z.number(), count: z.int() }));

export const searchCover = z.object({
  id, width: z.int().nullable(), height: z.int().nullable(), blurhash: z.string().nullable(), alt: z.string(),
  renditions: z.array(z.object({ width: z.int(), format: z.string(), key: z.string() })),
});

export const searchHit = z.object({
  id, organisationId: id, listAgentId: id.nullable(), reviewStatus, standardStatus, title: z.string(), address: z.string(), city: z.string(),
  stateOrProvince: z.string().nullable(), postalCode: z.string().nullable(), country: z.string(), propertyType: z.string(), propertySubType: z.string().nullable(),
  listPrice: minorUnits.nullable(), currency, bedrooms: z.int().nullable(), bathrooms: z.number().nullable(), livingAreaM2: z.number().nullable(),
  yearBuilt: z.int().nullable(), features: z.array(z.string()), latitude: z.number().nullable(), longitude: z.number().nullable(), cover: searchCover.nullable(),
  listedAt: instant,
  score: z.number(), distanceMetres: z.number().nullable(),
  /** Text in pieces, for marking what matched; never markup. */
  highlight: z.object({ title: z.array(piece), address: z.array(piece), remarks: z.array(piece) }),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchFacets = z.object({
  propertyType: facet, propertySubType: facet, status: facet, city: facet, bedrooms: numberFacet, bathrooms: numberFacet, features: facet,
  price: z.array(z.object({ currency, from: minorUnits, to: minorUnits, count: z.int() })),
  isApproximate: z.boolean().describe('so many match that the counts are projected from a part'),
});
export type SearchFacets = z.infer<typeof searchFacets>;

/** A criterion that was read out of the text, and the words it was read from, at their place in the text. */
export const searchChip = z.object({
  field: z.enum(['price', 'bedrooms', 'bathrooms', 'livingAreaM2', 'yearBuilt', 'propertyTypes', 'propertySubTypes', 'statuses', 'cities', 'sort']),
  words: z.string(), start: z.int(), end: z.int(),
});
export type SearchChip = z.infer<typeof searchChip>;

export const searchAnswer = z.object({
  hits: z.array(searchHit),
  nextCursor: cursor.nullable(),
  total: z.object({ count: z.int(), relation: z.enum(['exact', 'atLeast', 'about']) }),
  facets: searchFacets.nullable(),
  didYouMean: z.string().nullable().describe('the text put right; the hits are already those of it'),
  isRelaxed: z.boolean().describe('no listing had all the words; the hits have some of them'),
  /** What was searched in the end, the sentence read; its text is what was left of the words. */
  understood: z.object({ criteria: searchCriteria, sort: searchSort, chips: z.array(searchChip) }),
  servedBy: z.string(),
  isDegraded: z.boolean().describe('the chosen engine is down and another one answered'),
});
export type SearchAnswer = z.infer<typeof searchAnswer>;

export const suggestInput = z.object({ text: writtenText(200), limit: z.int().min(1).max(20).default(8) });
export const suggestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('place'), text: z.string(), stateOrProvince: z.string().nullable(), country: z.string(), listings: z.int() }),
  z.object({ kind: z.literal('listing'), text: z.string(), listingId: id, city: z.string() }),
  z.object({ kind: z.literal('term'), text: z.string(), listings: z.int().nullable() }),
]);
export type Suggestion = z.infer<typeof suggestion>;

export const searchPlace = z.object({ city: z.string(), stateOrProvince: z.string().nullable(), country: z.string(), listings: z.int() });

export const performedInput = z.object({
  text: writtenText(300).default(''), criteria: searchCriteria.default({}), resultCount: z.int().min(0),
  within: z.enum(['listings', 'everything']).default('listings').describe('only words of searches for homes are counted for the reports'),
});

export const historyEntry = z.object({ id, text: z.string(), criteria: searchCriteria, resultCount: z.int(), searchedAt: instant });
export const historyInput = z.object({ cursor: cursor.optional(), limit: pageSize });
export const historyPage = pageOf(historyEntry);

export const reportInput = z.object({ days: z.int().min(1).max(366).default(30), limit: z.int().min(1).max(500).default(50) });
export const reportLine = z.object({ text: z.string(), searches: z.int(), withoutHits: z.int(), lastDay: z.iso.date() });

export const synonymEntry = z.object({ term: z.string(), synonyms: z.array(z.string()), updatedAt: instant });
export const setSynonymsInput = z.object({
  term: writtenText(60).pipe(z.string().min(1)),
  synonyms: z.array(writtenText(60).pipe(z.string().min(1))).max(20).describe('words or phrases that mean the same; none takes the term off the list'),
});

/** What one box finds; each kind in a group of its own, in this order. */
export const foundKinds = ['ticket', 'post', 'person', 'building', 'document', 'listing'] as const;
export const foundKind = z.enum(foundKinds);
export type FoundKind = z.infer<typeof foundKind>;

const mostKinds = foundKinds.length;
export const mostFoundPages = 20;

export const findInput = z.object({
  text: writtenText(200),
  kinds: z.array(foundKind).min(1).max(mostKinds).optional().describe('every kind when absent'),
  limit: z.int().min(1).max(50).default(5).describe('of each kind'),
  page: z.int().min(1).max(mostFoundPages).default(1),
});

const ofHouse = { buildingId: id, buildingName: z.string() };
const works = z.boolean().describe('the asker works there and finds it at their desk');

/** What a record found is, read at this moment; enough to go there. */
export const foundAbout = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listing'), id, city: z.string(), standardStatus }),
  z.object({ type: z.literal('ticket'), id, ...ofHouse, number: z.int(), status: z.string(), works }),
  z.object({ type: z.literal('post'), id, ...ofHouse, postKind: z.string(), authorName: z.string() }),
  z.object({ type: z.literal('agent'), slug: z.string(), agencyName: z.string() }),
  z.object({ type: z.literal('resident'), ...ofHouse, unitLabel: z.string(), works }),
  z.object({ type: z.literal('building'), id, address: z.string(), works }),
  z.object({
    type: z.literal('document'), of: z.enum(['listing', 'post', 'ticket', 'building']).describe('what it belongs to; of a building: its house rules'), recordId: id, recordTitle: z.string(),
    buildingId: id.nullable(), works,
  }),
]);
export type FoundAbout = z.infer<typeof foundAbout>;

export const foundHit = z.object({
  id, kind: foundKind,
  title: z.array(piece).describe('text in pieces, for marking what matched; empty when the record has no title'), excerpt: z.array(piece),
  about: foundAbout,
});
export type FoundHit = z.infer<typeof foundHit>;

export const foundGroup = z.object({ kind: foundKind, hits: z.array(foundHit), total: z.object({ count: z.int(), relation: z.enum(['exact', 'atLeast', 'about']) }) });
export type FoundGroup = z.infer<typeof foundGroup>;

export const findAnswer = z.object({
  groups: z.array(foundGroup).describe('one for each kind asked for'),
  servedBy: z.string(),
  isDegraded: z.boolean().describe('the chosen engine is down and another one answered'),
});
export type FindAnswer = z.infer<typeof findAnswer>;
