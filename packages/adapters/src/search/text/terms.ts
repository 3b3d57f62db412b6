import type { ListingDocument } from '../port';
import { plainText } from './plain-text';
import { type Labels, VectorBuilder } from './vector';
import { wordsOf, wordsOfName } from './words';

export interface DocumentTerms {
  /** Title and place alone, as a tsvector's text. */
  readonly head: string;
  /** Everything, as a tsvector's text. */
  readonly document: string;
  readonly remarks: string;
}

/** What Postgres searches of a listing. @param labels takes down the spelling of its words */
export function documentTerms(listing: ListingDocument, labels: Labels): DocumentTerms {
  const remarks = plainText(listing.remarks);
  const head = new VectorBuilder(labels);
  const document = new VectorBuilder(labels);
  const place = [listing.address, listing.city, listing.stateOrProvince ?? '', listing.postalCode ?? ''].join(' ');
  const kind = [listing.propertyType, listing.propertySubType ?? '', ...listing.features].map(wordsOfName).join(' ');
  for (const [text, weight] of [[listing.title, 'A'], [place, 'B']] as const) {
    const words = wordsOf(text);
    head.add(text, weight, words);
    document.add(text, weight, words);
  }
  document.add(kind, 'C');
  document.add(remarks, 'D');
  return { head: head.toString(), document: document.toString(), remarks };
}
