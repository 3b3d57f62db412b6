import { stopWords, wordsOf } from './words';

/** A word somebody searches for, and everything that counts as having it. */
export interface QueryWord {
  /** As it was typed, folded. */
  readonly term: string;
  /** The last word while it is being typed: its continuations count too. */
  readonly isPrefix: boolean;
  /** The word, its other number, its synonyms. A synonym of several words asks for all of them. */
  readonly exact: readonly (readonly string[])[];
  /** Words of the listings that it may be a slip for. */
  readonly corrections: readonly string[];
}

/** More words than this narrow nothing and cost much. */
export const mostQueryWords = 12;

/** The words of a search text that are searched for, each once; the last one is a prefix unless something follows it. */
export function queryWords(text: string): readonly { readonly term: string; readonly isPrefix: boolean }[] {
  const words = wordsOf(text);
  const last = words.at(-1);
  const isOpen = last?.end === text.length;
  const kept = new Map<string, boolean>();
  for (const word of words) {
    const isPrefix = word === last && isOpen && ([...word.term].length >= 2 || !/^[\p{scx=Latn}\p{N}]/u.test(word.term));
    if (!stopWords.has(word.term)) kept.set(word.term, isPrefix || (kept.get(word.term) ?? false));
    if (kept.size === mostQueryWords) break;
  }
  return [...kept].map(([term, isPrefix]) => ({ term, isPrefix }));
}

/** The word's singular and plural, as English forms them; wrong guesses are words nobody wrote. */
export function otherNumbers(term: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(term)) return [];
  if (term.endsWith('ies') && term.length > 4) return [`${term.slice(0, -3)}y`, term.slice(0, -1)];
  if (/(?:ss|us|is)$/.test(term)) return [`${term}es`];
  if (term.endsWith('es')) return [term.slice(0, -1), term.slice(0, -2)];
  if (term.endsWith('s')) return [term.slice(0, -1)];
  if (/[^aeiou]y$/.test(term)) return [`${term.slice(0, -1)}ies`];
  return /(?:x|z|ch|sh)$/.test(term) ? [`${term}es`] : [`${term}s`];
}

/** Text for a `tsquery`: all words, or any of them. Terms are letters, marks and digits alone, so nothing needs escaping inside quotes. */
export function tsquery(words: readonly QueryWord[], mode: { readonly isAny: boolean; readonly withCorrections: boolean }): string {
  return words
    .map(({ term, isPrefix, exact, corrections }) => {
      const forms = exact.map((form) => (form.length === 1 ? quoted(form[0] ?? '', isPrefix && form[0] === term) : `(${form.map((w) => quoted(w, false)).join('<->')})`));
      const slips = mode.withCorrections ? corrections.map((word) => quoted(word, false)) : [];
      return `(${[...forms, ...slips].join('|')})`;
    })
    .join(mode.isAny ? '|' : '&');
}

function quoted(term: string, isPrefix: boolean): string {
  return isPrefix ? `'${term}':*` : `'${term}'`;
}
