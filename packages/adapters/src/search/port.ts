import type { Predicate, ProjectionTarget } from '@lintel/kernel';
import type { ListingFacets } from './facets';
import type { RecordAnswer, RecordSearch } from './records/port';
import type { TextPiece } from './text/pieces';

/** The picture on a card. The addresses its renditions are fetched from are signed by whoever shows it. */
export interface CoverImage {
  readonly id: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly blurhash: string | null;
  readonly alt: string;
  readonly renditions: readonly { readonly width: number; readonly format: string; readonly key: string }[];
}

/** What a result shows of a listing without reading it. */
export interface ListingCard {
  readonly id: string;
  readonly organisationId: string;
  readonly listAgentId: string | null;
  readonly reviewStatus: string;
  readonly standardStatus: string;
  readonly title: string;
  readonly address: string;
  readonly city: string;
  readonly stateOrProvince: string | null;
  readonly postalCode: string | null;
  readonly country: string;
  readonly propertyType: string;
  readonly propertySubType: string | null;
  /** Minor units of `currency`. */
  readonly listPrice: number | null;
  readonly currency: string;
  readonly bedrooms: number | null;
  readonly bathrooms: number | null;
  readonly livingAreaM2: number | null;
  readonly yearBuilt: number | null;
  readonly features: readonly string[];
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly cover: CoverImage | null;
  /** ISO 8601: when it was published or, never published, last changed status. */
  readonly listedAt: string;
}

/** A listing as the index keeps it. */
export interface ListingDocument extends ListingCard {
  /** The listing row's version this was read at. */
  readonly version: number;
  /** May have HTML in it, as feeds send it; the index searches and shows its text. */
  readonly remarks: string;
  /** Anyone at all may see it. Only such documents teach words and places to suggestions and corrections, which everybody sees. */
  readonly isPublic: boolean;
}

/** Both ends belong to the range; an absent end is open. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
}

export interface PriceRange extends NumberRange {
  /** ISO 4217. Without it the amounts are compared as they are, whatever their currency. */
  readonly currency?: string;
}

/** Degrees. `west` greater than `east` crosses the 180th meridian. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface Radius {
  readonly latitude: number;
  readonly longitude: number;
  readonly metres: number;
}

/** Corners of a simple ring as [longitude, latitude] in degrees, not closed. An edge takes the shorter way round the globe. */
export type Ring = readonly (readonly [number, number])[];

/** Everything must hold at once; within one list any value will do, except `features`, of which all must be there. */
export interface ListingCriteria {
  readonly text?: string;
  /** Minor units. */
  readonly price?: PriceRange;
  readonly bedrooms?: NumberRange;
  readonly bathrooms?: NumberRange;
  readonly livingAreaM2?: NumberRange;
  readonly yearBuilt?: NumberRange;
  readonly propertyTypes?: readonly string[];
  readonly propertySubTypes?: readonly string[];
  readonly statuses?: readonly string[];
  readonly features?: readonly string[];
  readonly cities?: readonly string[];
  readonly bounds?: Bounds;
  readonly radius?: Radius;
  readonly polygon?: Ring;
  readonly organisationId?: string;
  readonly listAgentId?: string;
}

/** `relevance` without text is `newest`; `distance` needs a radius, from whose centre it counts. Unknown values come last. */
export type ListingSort = 'relevance' | 'newest' | 'priceAscending' | 'priceDescending' | 'areaDescending' | 'distance';

export interface ListingSearch {
  readonly criteria: ListingCriteria;
  /** What the asker may see, as the listing policy says; never left out. */
  readonly visible: Predicate;
  readonly sort: ListingSort;
  /** 1 to 100. */
  readonly limit: number;
  /** From the answer before; belongs to the same criteria and sort. */
  readonly cursor?: string;
  /** Counting facets costs more than finding the page. */
  readonly withFacets: boolean;
}

export interface ListingHit {
  readonly card: ListingCard;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** From the centre of the radius asked for. */
  readonly distanceMetres: number | null;
  readonly highlight: {
    readonly title: readonly TextPiece[];
    readonly address: readonly TextPiece[];
    /** The part of the remarks around the first match, or their beginning. */
    readonly remarks: readonly TextPiece[];
  };
}

export interface Total {
  readonly count: number;
  /** `atLeast`: counting stopped there; `about`: projected from a sample. */
  readonly relation: 'exact' | 'atLeast' | 'about';
}

export interface ListingAnswer {
  readonly hits: readonly ListingHit[];
  readonly total: Total;
  readonly facets: ListingFacets | null;
  readonly nextCursor: string | null;
  /** The text with misspelt words put right; the hits are already those of it. */
  readonly didYouMean: string | null;
  /** No listing had all the words; the hits have some of them. */
  readonly isRelaxed: boolean;
  readonly servedBy: string;
  /** The chosen engine is down and another one answered. */
  readonly isDegraded: boolean;
}

export type Suggestion =
  | { readonly kind: 'place'; readonly text: string; readonly stateOrProvince: string | null; readonly country: string; readonly listings: number }
  | { readonly kind: 'listing'; readonly text: string; readonly listingId: string; readonly city: string }
  /** `listings`: how many have the word; null where the engine does not count. */
  | { readonly kind: 'term'; readonly text: string; readonly listings: number | null };

export interface SuggestRequest {
  /** What was typed so far. */
  readonly text: string;
  readonly visible: Predicate;
  /** 1 to 20. */
  readonly limit: number;
}

export interface Place {
  readonly city: string;
  readonly stateOrProvince: string | null;
  readonly country: string;
  readonly listings: number;
}

export interface SearchHealth {
  readonly engine: string;
  readonly isUp: boolean;
  readonly documents: number | null;
  /** Why it is down, in words for operators. */
  readonly problem: string | null;
}

/** The reading side of the port. */
export interface SearchIndex {
  readonly engine: string;
  /** @throws DomainError invalid_input for a cursor of another search, unavailable when the engine is down. */
  search(request: ListingSearch): Promise<ListingAnswer>;
  /** Finds what is no listing: tickets, posts, people, buildings, documents. @throws DomainError unavailable when the engine is down. */
  find(request: RecordSearch): Promise<RecordAnswer>;
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
  /** The towns with public listings, most listings first; at most 500. */
  places(): Promise<readonly Place[]>;
  health(): Promise<SearchHealth>;
}

/** The writing side, for a projection of listings or of other records. `target` names the index that serves, or the one being built beside it. */
export interface SearchWriter<Document> {
  readonly engine: string;
  /** Adds or replaces; a listing older than the one held is left out. @throws DependencyDown when the engine is down. */
  upsert(documents: readonly Document[], target: ProjectionTarget): Promise<void>;
  /** Absent ones are not an error. */
  remove(ids: readonly string[], target: ProjectionTarget): Promise<void>;
  /** Makes an empty index beside the one that serves. */
  prepareShadow(): Promise<void>;
  /** Puts it in the other's place, at once for every reader. */
  swapShadow(): Promise<void>;
  /** For a word, the words that mean the same; replaces all that were set. */
  setSynonyms(synonyms: ReadonlyMap<string, readonly string[]>, target: ProjectionTarget): Promise<void>;
}
