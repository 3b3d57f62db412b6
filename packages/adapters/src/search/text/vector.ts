import { stopWords, type Word, wordsOf } from './words';

/** Postgres' weights: a title's word counts more than one of the remarks. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** Terms with the form they were last written in, where that is another. */
export type Labels = Map<string, string>;

/** Limits of tsvector are far above; words beyond say nothing new. */
const mostWords = 3_000;
const mostPositions = 6;

/** Makes a tsvector's text, so that lexemes do not depend on the server's locale and dictionaries. */
export class VectorBuilder {
  private readonly terms = new Map<string, string[]>();
  private position = 0;

  constructor(private readonly labels: Labels = new Map()) {}

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
