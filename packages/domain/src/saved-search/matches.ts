import { distanceMetres, fold, isInside, type ListingCriteria, type ListingDocument, type NumberRange, type Synonyms, uncrossed } from '@lintel/adapters/search';
import { type DocumentWords, documentWords, hasWords } from './words';

/** A listing made ready to be held against many searches. */
export interface ListingFacts {
  readonly document: ListingDocument;
  readonly cityKey: string;
  readonly words: DocumentWords;
}

export function factsOf(document: ListingDocument): ListingFacts {
  return { document, cityKey: fold(document.city), words: documentWords(document) };
}

/** Whether a search for these criteria would find the listing. Pure, and of one mind with the search port. */
export function matches(criteria: ListingCriteria, facts: ListingFacts, synonyms: Synonyms = new Map()): boolean {
  return questions.every((question) => question(criteria, facts)) && hasWords(facts.words, criteria.text ?? '', synonyms);
}

type Question = (criteria: ListingCriteria, facts: ListingFacts) => boolean;

const questions: readonly Question[] = [
  (c, { document: d }) => isWithin(c.price, d.listPrice) && (c.price?.currency === undefined || c.price.currency === d.currency),
  (c, { document: d }) => isWithin(c.bedrooms, d.bedrooms) && isWithin(c.bathrooms, d.bathrooms),
  (c, { document: d }) => isWithin(c.livingAreaM2, d.livingAreaM2) && isWithin(c.yearBuilt, d.yearBuilt),
  (c, { document: d }) => isOneOf(c.propertyTypes, d.propertyType) && isOneOf(c.propertySubTypes, d.propertySubType) && isOneOf(c.statuses, d.standardStatus),
  (c, { cityKey }) => isOneOf(c.cities?.map(fold), cityKey),
  (c, { document: d }) => (c.features ?? []).every((feature) => d.features.includes(feature)),
  (c, { document: d }) => (c.organisationId ?? d.organisationId) === d.organisationId && (c.listAgentId === undefined || c.listAgentId === d.listAgentId),
  isInPlace,
];

function isWithin(range: NumberRange | undefined, value: number | null): boolean {
  if (range === undefined || (range.min === undefined && range.max === undefined)) return true;
  return value !== null && value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
}

function isOneOf(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || wanted.length === 0 || (value !== null && wanted.includes(value));
}

function isInPlace({ bounds, radius, polygon }: ListingCriteria, { document: { latitude, longitude } }: ListingFacts): boolean {
  if (bounds === undefined && radius === undefined && polygon === undefined) return true;
  if (latitude === null || longitude === null) return false;
  const isInBounds = bounds === undefined
    || uncrossed(bounds).some(({ west, south, east, north }) => latitude >= south && latitude <= north && longitude >= west && longitude <= east);
  const isNear = radius === undefined || distanceMetres(radius.latitude, radius.longitude, latitude, longitude) <= radius.metres;
  return isInBounds && isNear && (polygon === undefined || isInside(polygon, latitude, longitude));
}
