import type { ListingDocument } from '../port';
import { plainText } from './plain-text';
import { stopWords, type Word, wordsOf, wordsOfName } from './words';

/** Postgres' weights: a title's word counts more than one of the remarks. */
export type Weight = 'A' | 'B' | 'C' | 'D';

export interface DocumentTerms {
  /** Title and place alone, as a tsvector's text. */
  readonly head: string;
  /** Everything, as a tsvector's text. */
  readonly document: string;
  readonly remarks: string;
}

/** Terms with the form they were last written in, where that is another. */
export type Labels = Map<string, string>;

/** Limits of tsvector are far above; words beyond say nothing new about a home. */
const mostWords = 3_000;
const mostPositions = 6;

class VectorBuilder {
  private readonly terms = new Map<string, string[]>();
  private position = 0;

  constructor(private readonly labels: Labels) {}

  add(text: string, weight: Weight, words: readonly Word[] = wordsOf(text)): void {
    for (const { term, start, end } of words) {
      if (stopWords.has(term)) continue;
      if (this.position >= mostWords) return;
      this.position += 1;
      const places = this.terms.get(term);
      const place = weight === 'D' ? String(this.position) : `${this.position}${weight}`;
      if (places === undefined) this.terms.set(term, [place]);
      else if (places.length < mostPositions) places.push(place);
      const surface = text.slice(start, end).toLowerCase();
      if (surface !== term && surface.length <= term.length + 4) this.labels.set(term, surface);
    }
    // A gap, so that the last word of one field and the first of the next are not neighbours.
    this.position += 10;
  }

  /** Terms are letters, marks and digits alone; nothing in them needs escaping inside quotes. */
  toString(): string {
    let text = '';
    for (const [term, places] of this.terms) text += `'${term}':${places.join(',')} `;
    return text;
  }
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
