import type { Predicate, PredicateValue } from '@lintel/kernel';
import fc from 'fast-check';
import type { ListingCriteria, ListingDocument, ListingSearch, NumberRange, Ring } from '../port';
import { anOrganisation, anotherOrganisation, aListing } from './documents';

/** Words far from each other, none another's beginning or plural: an engine that forgives slips must not take one for another. */
export const words = ['fjord', 'quartz', 'bungalow', 'zephyr', 'kiosk', 'umbrella', 'waltz', 'oxygen'] as const;

const cities = ['Seattle', 'Bellevue', 'Hyderabad', 'São Paulo'] as const;
const propertyTypes = ['Residential', 'Land', 'ResidentialLease'] as const;
const subTypes = ['SingleFamilyResidence', 'Condominium', 'Villa', null] as const;
const statuses = ['Active', 'ComingSoon', 'Pending', 'Closed', 'Incomplete', 'Hold'] as const;
const features = ['Pool', 'Garage', 'Garden', 'Balcony'] as const;
const reviewStatuses = ['approved', 'draft'] as const;
const agents = ['019a0000-0000-7000-8000-0000000000b1', '019a0000-0000-7000-8000-0000000000b2'] as const;
const organisations = [anOrganisation, anotherOrganisation] as const;

const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { minLength: 1 });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 9 });
/** On a grid whose lines no corner of a shape lies on: whether a place on an edge is inside is nobody's promise. */
const latitude = fc.integer({ min: -89, max: 89 }).map((n) => n + 0.25);
const longitude = fc.integer({ min: -180, max: 179 }).map((n) => n + 0.25);

export const aDocument: fc.Arbitrary<ListingDocument> = fc
  .record({
    organisationId: one(organisations),
    listAgentId: maybe(one(agents)),
    reviewStatus: one(reviewStatuses),
    standardStatus: one(statuses),
    title: fc.subarray([...words], { maxLength: 3 }).map((chosen) => chosen.join(' ')),
    remarks: fc.subarray([...words], { maxLength: 4 }).map((chosen) => chosen.join(', ')),
    city: one(cities),
    propertyType: one(propertyTypes),
    propertySubType: one(subTypes),
    listPrice: maybe(fc.integer({ min: 0, max: 100 }).map((n) => n * 1_000_000)),
    currency: one(['USD', 'INR']),
    bedrooms: maybe(fc.integer({ min: 0, max: 6 })),
    bathrooms: maybe(fc.integer({ min: 0, max: 12 }).map((n) => n / 4)),
    livingAreaM2: maybe(fc.integer({ min: 20, max: 400 }).map((n) => n + 0.5)),
    yearBuilt: maybe(fc.integer({ min: 1900, max: 2026 })),
    features: fc.subarray([...features]),
    place: maybe(fc.record({ latitude, longitude })),
    listedAt: fc.integer({ min: 0, max: 1_000 }).map((hours) => new Date(Date.UTC(2026, 0, 1, hours)).toISOString()),
  })
  .map(({ place, ...about }) => aListing({ ...about, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }));

const aRange = (most: number, step = 1): fc.Arbitrary<NumberRange> =>
  fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 2 })).map(([a, b, ends]) => ({
    ...(ends === 1 ? {} : { min: Math.min(a, b) * step }), ...(ends === 2 ? {} : { max: Math.max(a, b) * step }),
  }));

const edge = fc.record({ west: fc.integer({ min: -180, max: 180 }), east: fc.integer({ min: -180, max: 180 }), a: fc.integer({ min: -90, max: 90 }), b: fc.integer({ min: -90, max: 90 }) });

/** A star around a middle: simple, and over the 180th meridian when the middle is near it. */
const aRing: fc.Arbitrary<Ring> = fc
  .record({ x: fc.integer({ min: -180, max: 180 }), y: fc.integer({ min: -50, max: 50 }), reach: fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 3, maxLength: 9 }) })
  .map(({ x, y, reach }) =>
    reach.map((length, corner): [number, number] => {
      const angle = (2 * Math.PI * corner) / reach.length + 0.1;
      const longitudeOf = x + length * Math.cos(angle);
      return [longitudeOf > 180 ? longitudeOf - 360 : longitudeOf < -180 ? longitudeOf + 360 : longitudeOf, y + length * Math.sin(angle)];
    }));

const eachCriterion = fc.record({
  text: fc.subarray([...words], { minLength: 1, maxLength: 2 }).map((chosen) => chosen.join(' ')),
  price: fc.record({ range: aRange(100, 1_000_000), currency: one(['USD', 'INR', undefined]) }).map(({ range, currency }) => ({ ...range, ...(currency === undefined ? {} : { currency }) })),
  bedrooms: aRange(6),
  bathrooms: aRange(3),
  livingAreaM2: aRange(400),
  yearBuilt: aRange(2026),
  propertyTypes: some(propertyTypes),
  propertySubTypes: some(['SingleFamilyResidence', 'Condominium', 'Villa']),
  statuses: some(statuses),
  features: fc.subarray([...features], { minLength: 1, maxLength: 2 }),
  cities: some(['seattle', 'BELLEVUE', 'Sao Paulo', 'Atlantis']),
  organisationId: one(organisations),
  listAgentId: one(agents),
  bounds: edge.map(({ west, east, a, b }) => ({ west, east, south: Math.min(a, b), north: Math.max(a, b) })),
  radius: fc.record({ latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }), metres: fc.integer({ min: 1_000, max: 9_000_000 }) }),
  polygon: aRing,
});

/** All of them at once would leave nothing to compare. */
const someCriteria: fc.Arbitrary<ListingCriteria> = fc
  .tuple(eachCriterion, fc.integer({ min: 0, max: 4 }), fc.infiniteStream(fc.nat()))
  .map(([criteria, count, order]) => {
    const entries = Object.entries(criteria).map((entry) => ({ entry, place: Number(order.next().value) }));
    return Object.fromEntries(entries.toSorted((a, b) => a.place - b.place).slice(0, count).map(({ entry }) => entry));
  });

const isIn = (attribute: string, values: readonly PredicateValue[]): Predicate => ({ kind: 'in', attribute, values });
const aComparison: fc.Arbitrary<Predicate> = fc.oneof(
  fc.constant({ kind: 'always' } as const),
  fc.constant({ kind: 'never' } as const),
  some(reviewStatuses).map((values) => isIn('reviewStatus', values)),
  some(statuses).map((values) => isIn('standardStatus', values)),
  some(organisations).map((values) => isIn('organisationId', values)),
  some([...agents, null]).map((values) => isIn('listAgentId', values)),
);

/** What somebody may see, of every form a policy can take. */
export const aPredicate: fc.Arbitrary<Predicate> = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    aComparison,
    fc.record({ kind: fc.constant('and' as const), operands: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('or' as const), operands: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), operand: tie('predicate') }),
  ),
})).predicate;

export const someSearch: fc.Arbitrary<ListingSearch> = fc
  .record({
  criteria: someCriteria,
  visible: fc.oneof({ weight: 2, arbitrary: fc.constant<Predicate>({ kind: 'always' }) }, { weight: 1, arbitrary: aPredicate }),
  sort: one(['newest', 'priceAscending', 'priceDescending', 'areaDescending', 'distance'] as const),
  limit: fc.integer({ min: 1, max: 100 }),
  withFacets: fc.boolean(),
  })
  .map((search) => (search.sort === 'distance' && search.criteria.radius === undefined ? { ...search, sort: 'newest' } : search));
