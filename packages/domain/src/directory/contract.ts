import { z } from 'zod';
import { currency, cursor, expectedVersion, id, instant, minorUnits, pageOf, pageSize, writtenText } from '../fields';
import { listingPhoto } from '../listing/detail-contract';
import { specialities } from './lookups';

export { licenceKind, licenceSubmitInput, type LicenceItem } from './licence-contract';
export { type FlaggedReview, flagKind, type Review, reviewAnswerInput, reviewWriteInput } from './review-contract';

export const speciality = z.enum(specialities);

/** ISO 639. */
export const language = z.string().regex(/^[a-z]{2,3}$/, 'must be an ISO 639 code such as en').meta({ examples: ['en'] });
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'may hold lower-case letters, digits and single hyphens').max(80).meta({ examples: ['ada-example'] });
export const area = writtenText(60).pipe(z.string().min(2, 'must be the name of a town or quarter'));
export const contactChoice = z.enum(['message', 'email', 'phone']);
export const phone = z.string().max(40).regex(/^\+?[0-9 ()./-]{5,40}$/, 'must be a phone number');

const distinct = <Item extends z.ZodType>(item: Item, most: number) =>
  z.array(item).max(most).refine((items) => new Set(items).size === items.length, 'must not name the same twice');
const areas = distinct(area, 20);
const languages = distinct(language, 12);
const specialityChoice = distinct(speciality, specialities.length);
const year = (least: number) => z.int().min(least).max(2200);

export const state = z.object({ id, version: z.int() });

export const profileUpdateInput = z.object({
  expectedVersion: expectedVersion.optional(),
  pronounced: writtenText(120).optional(),
  about: writtenText(4_000).optional(),
  languages: languages.optional(),
  phone: phone.nullable().optional(),
  contactChoices: distinct(contactChoice, 3).optional(),
});
export const ownProfile = z.object({
  id, version: z.int(), name: z.string(), email: z.string(), pronounced: z.string(), about: z.string(), languages: z.array(z.string()), phone: z.string().nullable(),
  contactChoices: z.array(contactChoice), portrait: listingPhoto.nullable(),
  listed: z.object({ onMarket: z.int(), closed: z.int(), drafts: z.int() }).describe('how many homes this person lists'),
  isAgent: z.boolean().describe('has a public page'),
});

export const agentUpdateInput = z.object({
  expectedVersion: expectedVersion.optional(),
  headline: writtenText(140).optional(), areas: areas.optional(), specialities: specialityChoice.optional(),
  practisingSince: year(1900).nullable().optional(), isListed: z.boolean().optional(), slug: slug.optional(),
});
export const agencyUpdateInput = z.object({
  id, expectedVersion: expectedVersion.optional(),
  headline: writtenText(140).optional(), areas: areas.optional(), specialities: specialityChoice.optional(), foundedIn: year(1700).nullable().optional(), isListed: z.boolean().optional(),
});

export const rating = z.object({
  /** Null: nobody said anything yet. */
  mean: z.number().nullable(), count: z.int().describe('people, not reviews'),
  damped: z.number().describe('what lists are sorted by: pulled towards four stars as if five more people had said so'),
});
export type Rating = z.infer<typeof rating>;

export const agentCard = z.object({
  id, userId: id, slug: z.string(), name: z.string(), headline: z.string(), agency: z.object({ id, slug: z.string(), name: z.string() }), portrait: listingPhoto.nullable(),
  isVerified: z.boolean(), areas: z.array(z.string()), languages: z.array(z.string()), specialities: z.array(z.string()), rating,
  onMarket: z.int().describe('homes on the market now'), closed: z.int().describe('homes sold or let'),
});
export type AgentCard = z.infer<typeof agentCard>;

export const licenceBadge = z.object({ jurisdiction: z.string(), kind: z.string(), number: z.string(), verifiedAt: instant, until: instant });

const count = z.object({ value: z.string(), count: z.int() });
export const agentSort = z.enum(['relevance', 'rating', 'name']);
export const agentListInput = z.object({
  text: writtenText(120).optional().describe('part of a name, an agency or an area; a letter may be wrong'),
  area: z.string().max(60).optional(), language: language.optional(), speciality: speciality.optional(),
  rating: z.coerce.number().min(1).max(5).optional().describe('at least so many stars on average'),
  isVerified: z.boolean().optional(), agency: slug.optional().describe('the short name of an agency'),
  sort: agentSort.default('relevance'), page: z.int().min(1).max(500).default(1), limit: z.int().min(1).max(100).default(24),
});
export const agentPage = z.object({
  items: z.array(agentCard), total: z.int(),
  /** Each counts as if its own filter were not set. */
  facets: z.object({ areas: z.array(count), languages: z.array(count), specialities: z.array(count), ratings: z.array(count), verified: z.int() }),
});
export type AgentPage = z.infer<typeof agentPage>;

const measured = z.object({ value: z.number().nullable().describe('the median; null when nothing was measured'), count: z.int().describe('of how many') });
export const figures = z.object({
  since: instant.nullable().describe('null: from the beginning'),
  published: z.int(), closed: z.int(), daysOnMarket: measured, listToSale: measured.describe('what was paid for each 1 that was asked at last'),
  responseSeconds: measured.describe('from a question to its first answer, nights and weekends included'),
  volumes: z.array(z.object({ currency, minor: z.string().describe('minor units'), count: z.int(), median: minorUnits })).describe('each currency by itself'),
});
export type Figures = z.infer<typeof figures>;
export const figurePeriod = z.enum(['90', '365', 'all']).default('365').describe('days back from now');

export const agentDetail = agentCard.extend({
  pronounced: z.string(), about: z.string(), practisingSince: z.int().nullable(), phone: z.string().nullable(), email: z.string().nullable(), licences: z.array(licenceBadge), figures,
  stars: z.array(z.object({ stars: z.int(), count: z.int() })), isListed: z.boolean(), updatedAt: instant,
  /** What the one who asks may do here. */
  may: z.object({ edit: z.boolean(), seeFigures: z.boolean() }),
});
export type AgentDetail = z.infer<typeof agentDetail>;

export const ownAgent = z.object({
  id, version: z.int(), slug: z.string(), headline: z.string(), areas: z.array(z.string()), specialities: z.array(speciality), practisingSince: z.int().nullable(), isListed: z.boolean(),
  isPublic: z.boolean().describe('whether the page can be found now'), isVerified: z.boolean(), agency: z.object({ id, slug: z.string(), name: z.string() }),
});

export const agencyCard = z.object({
  id, slug: z.string(), name: z.string(), headline: z.string(), country: z.string(), areas: z.array(z.string()), specialities: z.array(z.string()),
  agents: z.int(), verifiedAgents: z.int(), onMarket: z.int(), closed: z.int(), rating,
});
export const agencyListInput = z.object({ text: writtenText(120).optional(), area: z.string().max(60).optional(), page: z.int().min(1).max(500).default(1), limit: z.int().min(1).max(100).default(24) });
export const agencyPage = z.object({ items: z.array(agencyCard), total: z.int(), areas: z.array(count) });
export const agencyDetail = agencyCard.extend({
  version: z.int(), about: z.string(), website: z.string().nullable(), phone: z.string().nullable(), foundedIn: z.int().nullable(), languages: z.array(z.string()), figures, isListed: z.boolean(), updatedAt: instant,
  may: z.object({ edit: z.boolean(), seeFigures: z.boolean() }),
});
export type AgencyDetail = z.infer<typeof agencyDetail>;

/** A home as a page of its agent shows it. */
export const directoryHome = z.object({
  id, standardStatus: z.string(), listPrice: minorUnits.nullable(), closePrice: minorUnits.nullable(), currency, unparsedAddress: z.string(), city: z.string(), propertyType: z.string(),
  propertySubType: z.string().nullable(), bedroomsTotal: z.int().nullable(), bathroomsTotal: z.number().nullable(), livingArea: z.number().nullable(), livingAreaUnits: z.string(),
  cover: listingPhoto.nullable(),
});
export const homesInput = z.object({
  agentId: id.optional(), agencyId: id.optional(), are: z.enum(['on_market', 'closed']).default('on_market'), cursor: cursor.optional(), limit: pageSize,
}).refine(({ agentId, agencyId }) => (agentId === undefined) !== (agencyId === undefined), 'name either an agent or an agency')
  .meta({ examples: [{ agentId: '01940000-0000-7000-8000-0000000000a1', are: 'on_market' }] });
export const homePage = pageOf(directoryHome);
