import { byCountAndValue, byCurrencyAndPrice, cityFacetSize, type FacetValue, type ListingFacets, type NumberFacetValue, priceBar } from '../facets';
import { distanceMetres } from '../geo/globe';
import type { ListingCard, ListingHit, Radius } from '../port';
import { editDistance, slipsAllowed } from '../text/edit-distance';
import type { TextPiece } from '../text/pieces';
import { otherNumbers, queryWords } from '../text/query';
import { respell } from '../text/respell';
import { wordsOf } from '../text/words';
import { cardFields } from './document';
import { facetAttributes } from './filter';
import { matchBegin, matchEnd } from './request';

/** A hit as Meilisearch sends it: the fields asked for, and some again with the matches marked. */
export interface RawHit extends ListingCard {
  readonly _rankingScore?: number;
  readonly _formatted?: { readonly title?: string; readonly address?: string; readonly remarks?: string };
}

export function hitOf(raw: RawHit, radius: Radius | undefined): ListingHit {
  // Field by field what the document's card was.
  const card = Object.fromEntries(cardFields.map((field) => [field, raw[field]])) as unknown as ListingCard;
  const { latitude, longitude } = card;
  const isPlaced = radius !== undefined && latitude !== null && longitude !== null;
  return {
    card,
    score: raw._rankingScore ?? 0,
    distanceMetres: isPlaced ? distanceMetres(radius.latitude, radius.longitude, latitude, longitude) : null,
    highlight: {
      title: piecesOf(raw._formatted?.title ?? card.title),
      address: piecesOf(raw._formatted?.address ?? card.address),
      remarks: piecesOf(raw._formatted?.remarks ?? ''),
    },
  };
}

/** Text with marks, as pieces. */
export function piecesOf(marked: string): readonly TextPiece[] {
  return marked.split(matchBegin).flatMap((part, at) => {
    if (at === 0) return part === '' ? [] : [{ text: part, isMatch: false }];
    const [match = '', after = ''] = part.split(matchEnd);
    return [{ text: match, isMatch: true }, { text: after, isMatch: false }].filter(({ text }) => text !== '');
  });
}

export type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** @param counts for each attribute its values, every one counted under the criteria its facet is counted under */
export function facetsOf(counts: Distribution): ListingFacets {
  const entries = (attribute: string) => Object.entries(counts[attribute] ?? {}).filter(([, count]) => count > 0);
  const words = (attribute: string): readonly FacetValue[] => entries(attribute).map(([value, count]) => ({ value, count })).toSorted(byCountAndValue);
  const numbers = (attribute: string): readonly NumberFacetValue[] =>
    entries(attribute).map(([value, count]) => ({ value: Number(value), count })).toSorted((a, b) => a.value - b.value);
  return {
    propertyType: words(facetAttributes.propertyType),
    propertySubType: words(facetAttributes.propertySubType),
    status: words(facetAttributes.status),
    city: words(facetAttributes.city).slice(0, cityFacetSize),
    bedrooms: numbers(facetAttributes.bedrooms),
    bathrooms: numbers(facetAttributes.bathrooms),
    features: words('features'),
    price: entries(facetAttributes.price).map(([key, count]) => priceBar(key.slice(0, 3).toUpperCase(), Number(key.slice(4)), count)).toSorted(byCurrencyAndPrice),
    isApproximate: false,
  };
}

/** Meilisearch does not say what it took a word for: the words it marked instead tell. */
export function wordsMeant(text: string, hits: readonly ListingHit[]): string | null {
  const marked = new Map<string, { readonly label: string; count: number }>();
  for (const { highlight } of hits)
    for (const { text: piece, isMatch } of [...highlight.title, ...highlight.address, ...highlight.remarks]) {
      if (!isMatch) continue;
      for (const { term, start, end } of wordsOf(piece)) {
        const known = marked.get(term);
        if (known === undefined) marked.set(term, { label: piece.slice(start, end).toLowerCase(), count: 1 });
        else known.count += 1;
      }
    }
  const meant = new Map<string, string>();
  for (const { term, isPrefix } of queryWords(text)) {
    const isFound = [term, ...otherNumbers(term)].some((form) => marked.has(form)) || (isPrefix && [...marked.keys()].some((found) => found.startsWith(term)));
    if (isFound) continue;
    const most = slipsAllowed(term);
    const near = [...marked]
      .map(([found, { label, count }]) => ({ label, count, slips: editDistance(term, found, most) }))
      .filter(({ slips }) => slips <= most)
      .toSorted((a, b) => a.slips - b.slips || b.count - a.count);
    if (near[0] !== undefined) meant.set(term, near[0].label);
  }
  return respell(text, meant);
}
