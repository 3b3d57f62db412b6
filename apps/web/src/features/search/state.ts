import type { SearchInput, SearchSort } from '@lintel/domain/search/contract';

type Statuses = NonNullable<SearchInput['statuses']>;
type SubTypes = NonNullable<SearchInput['propertySubTypes']>;

/** What the search page's address says: everything that another person, or oneself tomorrow, needs to see the same homes. */
export interface SearchState {
  readonly q: string;
  readonly cities: readonly string[];
  /** Minor units. */
  readonly price: { readonly min: number | null; readonly max: number | null; readonly currency: string | null };
  /** At least. */
  readonly beds: number | null;
  readonly baths: number | null;
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly features: readonly string[];
  readonly bounds: { readonly west: number; readonly south: number; readonly east: number; readonly north: number } | null;
  /** Corners as [longitude, latitude]. */
  readonly ring: readonly (readonly [number, number])[] | null;
  readonly sort: SearchSort | null;
  /** How many pages of homes are shown. */
  readonly pages: number;
}

export const nothing: SearchState = {
  q: '', cities: [], price: { min: null, max: null, currency: null }, beds: null, baths: null, kinds: [], statuses: [], features: [], bounds: null, ring: null, sort: null, pages: 1,
};

export const pageSize = 24;
/** So many pages at most are read at once when someone comes back to an address. */
const mostPages = 4;
const longest = 300;
/** What people who look for a home mean, unless they say otherwise. */
export const usualStatuses: Statuses = ['Active', 'ComingSoon'];

const statuses: readonly string[] = ['ComingSoon', 'Active', 'ActiveUnderContract', 'Pending', 'Closed'] satisfies Statuses;
const kinds: readonly string[] = ['SingleFamilyResidence', 'Apartment', 'Condominium', 'Townhouse', 'Duplex', 'Triplex', 'Quadruplex', 'Villa', 'ManufacturedHome', 'UnimprovedLand', 'Office', 'Retail', 'Warehouse'] satisfies SubTypes;
export const sorts = ['relevance', 'newest', 'priceAscending', 'priceDescending', 'areaDescending'] as const satisfies readonly SearchSort[];

export interface Parameters {
  get(name: string): string | null;
  getAll(name: string): readonly string[];
}

/** Reads an address. What it does not understand it leaves out: an address is typed, shortened and guessed. */
export function readState(from: Parameters): SearchState {
  const list = (name: string, known?: readonly string[]) =>
    [...new Set(from.getAll(name).flatMap((value) => value.split(',')).map((value) => value.trim().slice(0, 80)).filter((value) => value !== '' && (known === undefined || known.includes(value))))].slice(0, 30);
  const sort = sorts.find((each) => each === from.get('sort'));
  return {
    q: (from.get('q') ?? '').trim().slice(0, longest),
    cities: from.getAll('city').map((value) => value.trim().slice(0, 80)).filter((value) => value !== '').slice(0, 30),
    price: readPrice(from.get('price')),
    beds: readCount(from.get('beds'), 20),
    baths: readCount(from.get('baths'), 20),
    kinds: list('kind', kinds),
    statuses: list('status', statuses),
    features: list('with'),
    bounds: readBounds(from.get('in')),
    ring: readRing(from.get('area')),
    sort: sort ?? null,
    pages: Math.min(mostPages, readCount(from.get('pages'), mostPages) ?? 1),
  };
}

function readCount(text: string | null, most: number): number | null {
  if (text === null || !/^\d{1,3}$/.test(text)) return null;
  const count = Number(text);
  return count >= 1 && count <= most ? count : null;
}

/** `USD:45000000-80000000` in minor units; an end may be missing. */
function readPrice(text: string | null): SearchState['price'] {
  const parts = /^([A-Z]{3}):(\d{0,15})-(\d{0,15})$/.exec(text ?? '');
  if (parts === null) return nothing.price;
  const [, currency = null, low = '', high = ''] = parts;
  const [min, max] = [low === '' ? null : Number(low), high === '' ? null : Number(high)];
  if (min === null && max === null) return nothing.price;
  return min !== null && max !== null && min > max ? { min: max, max: min, currency } : { min, max, currency };
}

function readBounds(text: string | null): SearchState['bounds'] {
  const numbers = readNumbers(text);
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const isOnEarth = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90 && south <= north;
  return isOnEarth ? { west, south, east, north } : null;
}

function readRing(text: string | null): SearchState['ring'] {
  if (text === null) return null;
  const corners = text.split(';').slice(0, 100).map((corner) => readNumbers(corner));
  const ring = corners.flatMap(([lng, lat]) => (lng === undefined || lat === undefined || Math.abs(lng) > 180 || Math.abs(lat) > 90 ? [] : [[lng, lat] as const]));
  return ring.length >= 3 && ring.length === corners.length ? ring : null;
}

function readNumbers(text: string | null): readonly number[] {
  const numbers = (text ?? '').split(',').map((part) => (/^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : Number.NaN));
  return numbers.every((number) => Number.isFinite(number)) ? numbers : [];
}

/** Five digits after the point are a metre. */
const short = (degrees: number) => Number(degrees.toFixed(5)).toString();

/** The address of a state, in one order always, so that equal searches have equal addresses. */
export function writeState(state: SearchState): string {
  const to = new URLSearchParams();
  if (state.q !== '') to.set('q', state.q);
  for (const city of state.cities) to.append('city', city);
  const { min, max, currency } = state.price;
  if (currency !== null && (min !== null || max !== null)) to.set('price', `${currency}:${min ?? ''}-${max ?? ''}`);
  if (state.beds !== null) to.set('beds', String(state.beds));
  if (state.baths !== null) to.set('baths', String(state.baths));
  if (state.kinds.length > 0) to.set('kind', state.kinds.join(','));
  if (state.statuses.length > 0) to.set('status', state.statuses.join(','));
  if (state.features.length > 0) to.set('with', state.features.join(','));
  if (state.bounds !== null) to.set('in', [state.bounds.west, state.bounds.south, state.bounds.east, state.bounds.north].map(short).join(','));
  if (state.ring !== null) to.set('area', state.ring.map(([lng, lat]) => `${short(lng)},${short(lat)}`).join(';'));
  if (state.sort !== null) to.set('sort', state.sort);
  if (state.pages > 1) to.set('pages', String(state.pages));
  return to.toString();
}
