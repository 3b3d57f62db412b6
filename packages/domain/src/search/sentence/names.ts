import type { SearchCriteria } from '../contract';
import { byExpressions, type Found, type Reading, type Recogniser } from './found';

const before = String.raw`(?<![\p{L}\p{N}])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const words = (source: string) => new RegExp(`${before}(?:${source})${after}`, 'giu');

const isSubType = (...propertySubTypes: NonNullable<SearchCriteria['propertySubTypes']>): Reading => () => ({ field: 'propertySubTypes', criteria: { propertySubTypes } });
const isType = (...propertyTypes: NonNullable<SearchCriteria['propertyTypes']>): Reading => () => ({ field: 'propertyTypes', criteria: { propertyTypes } });
const isStatus = (...statuses: NonNullable<SearchCriteria['statuses']>): Reading => () => ({ field: 'statuses', criteria: { statuses } });
const isSort = (sort: NonNullable<Found['sort']>): Reading => () => ({ field: 'sort', criteria: {}, sort });

/** Kinds of home, longer names first: a row house is no house. "Home" and "property" say nothing. */
export const kindRecogniser = byExpressions(
  [words(String.raw`town\s?-?hou?ses?|town\s?homes?|row\s?-?houses?`), isSubType('Townhouse')],
  [words(String.raw`manufactured (?:home|house)s?|mobile homes?`), isSubType('ManufacturedHome')],
  [words(String.raw`single[- ]family(?: (?:home|house|residence)s?)?|independent houses?|detached(?: (?:home|house)s?)?|bungalows?(?= under| below)|houses?`), isSubType('SingleFamilyResidence')],
  [words(String.raw`condos?|condominiums?`), isSubType('Condominium')],
  [words(String.raw`apartments?|apts?|flats?`), isSubType('Apartment', 'Condominium')],
  [words('villas?'), isSubType('Villa')],
  [words('duplex(?:es)?'), isSubType('Duplex')],
  [words('triplex(?:es)?'), isSubType('Triplex')],
  [words(String.raw`quadruplex(?:es)?|four\s?-?plex(?:es)?`), isSubType('Quadruplex')],
  [words(String.raw`plots?(?: of land)?|vacant land|land|building lots?`), isType('Land')],
  [words(String.raw`office(?: space)?s?`), isSubType('Office')],
  [words(String.raw`warehouses?`), isSubType('Warehouse')],
  [words(String.raw`(?:for|to) rent|to let|for lease|rentals?`), isType('ResidentialLease')],
);

export const statusRecogniser = byExpressions(
  [words(String.raw`(?:recently |already )?sold`), isStatus('Closed')],
  [words('coming soon'), isStatus('ComingSoon')],
  [words('under contract'), isStatus('ActiveUnderContract')],
  [words(String.raw`for sale|to buy|on the market`), isStatus('Active', 'ComingSoon')],
);

export const sortRecogniser = byExpressions(
  [words(String.raw`cheapest|lowest price[ds]?|least expensive`), isSort('priceAscending')],
  [words(String.raw`most expensive|priciest|highest price[ds]?`), isSort('priceDescending')],
  [words(String.raw`newest|latest|most recent|just listed`), isSort('newest')],
  [words(String.raw`largest|biggest`), isSort('areaDescending')],
);

/** Years a house was built in; a year alone is as likely a number of something. */
export const yearRecogniser = byExpressions(
  [words(String.raw`(?:built|constructed|construction)\s+(?:after|since|from)\s+(1[5-9]\d\d|20\d\d)|newer than\s+(1[5-9]\d\d|20\d\d)`), (match) => builtIn({ min: Number(match[1] ?? match[2]) })],
  [words(String.raw`(?:built|constructed|construction)\s+before\s+(1[5-9]\d\d|20\d\d)|older than\s+(1[5-9]\d\d|20\d\d)`), (match) => builtIn({ max: Number(match[1] ?? match[2]) })],
  [words(String.raw`(?:built|constructed)\s+in\s+(1[5-9]\d\d|20\d\d)`), (match) => builtIn({ min: Number(match[1]), max: Number(match[1]) })],
);

function builtIn(yearBuilt: NonNullable<SearchCriteria['yearBuilt']>): ReturnType<Reading> {
  return { field: 'yearBuilt', criteria: { yearBuilt } };
}

/**
 * Towns after "in", or alone. Elsewhere a town's name may be a street's, and words find those.
 * @param places the towns there are listings in
 */
export function placeRecogniser(places: readonly string[]): Recogniser {
  const byName = new Map(places.map((place) => [place.toLowerCase(), place]));
  if (byName.size === 0) return () => [];
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const read: Reading = (match) => {
    const city = byName.get((match[1] ?? '').toLowerCase());
    return city === undefined ? undefined : { field: 'cities', criteria: { cities: [city] } };
  };
  return byExpressions([new RegExp(`${before}in\\s+(${names})${after}`, 'giu'), read], [new RegExp(`(?<=^[\\s,\u0001]*)(${names})(?=[\\s,\u0001]*$)`, 'giu'), read]);
}
