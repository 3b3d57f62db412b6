import { type ListingDocument, otherNumbers, plainText, queryWords, stopWords, type Synonyms, wordsOf, wordsOfName } from '@lintel/adapters/search';

/** A listing's words, cut as the search cuts them: each field's in order, and all of them once. */
export interface DocumentWords {
  readonly fields: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

export function documentWords(document: ListingDocument): DocumentWords {
  const place = [document.address, document.city, document.stateOrProvince ?? '', document.postalCode ?? ''].join(' ');
  const kind = [document.propertyType, document.propertySubType ?? '', ...document.features].map(wordsOfName).join(' ');
  const fields = [document.title, place, kind, plainText(document.remarks)].map((text) => wordsOf(text).map(({ term }) => term).filter((term) => !stopWords.has(term)));
  return { fields, all: new Set(fields.flat()) };
}

/**
 * Whether the listing has every word of the text: as it is, begun (the last one, when nothing follows it), in its other number, or as one of its
 * synonyms. Slips of the pen are not put right here, as the search does from the vocabulary of what it holds: an alert is for what was asked.
 */
export function hasWords(words: DocumentWords, text: string, synonyms: Synonyms): boolean {
  return queryWords(text).every(({ term, isPrefix }) =>
    words.all.has(term)
    || otherNumbers(term).some((form) => words.all.has(form))
    || (isPrefix && [...words.all].some((word) => word.startsWith(term)))
    || (synonyms.get(term) ?? []).some((phrase) => words.fields.some((field) => holdsPhrase(field, phrase))));
}

function holdsPhrase(field: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length > 0 && field.some((_, start) => phrase.every((word, offset) => field[start + offset] === word));
}
