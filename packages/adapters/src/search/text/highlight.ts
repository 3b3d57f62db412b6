import type { TextPiece } from './pieces';
import type { QueryWord } from './query';
import { eachWord } from './words';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds what was searched for in a text. */
export interface Marker {
  /** Where the matches are, in order, each found when asked for. */
  spans(text: string): Iterable<Span>;
}

const ascii = /^[\n\r\t -~]*$/;
const asciiTerm = /^[a-z\d]+$/;

export function markerOf(words: readonly QueryWord[]): Marker {
  if (words.length === 0) return { spans: () => [] };
  const wanted = new Set(words.flatMap(({ exact, corrections }) => [...exact.flat(), ...corrections]));
  const prefixes = words.filter(({ isPrefix }) => isPrefix).map(({ term }) => term);
  const isWanted = (term: string) => wanted.has(term) || prefixes.some((prefix) => term.startsWith(prefix));
  // Most texts are plain English, in which an expression finds words many times faster than cutting them all out does.
  const plain = [...[...wanted].filter((term) => asciiTerm.test(term)).map((term) => `${term}\\b`), ...prefixes.filter((term) => asciiTerm.test(term)).map((term) => `${term}[a-z\\d]*`)];
  const expression = plain.length === 0 ? undefined : new RegExp(`\\b(?:${plain.join('|')})`, 'gi');
  return {
    spans: (text) => {
      if (!ascii.test(text)) return spansOfWords(text, isWanted);
      return expression === undefined ? [] : spansOfExpression(text, expression);
    },
  };
}

function* spansOfWords(text: string, isWanted: (term: string) => boolean): Generator<Span, void, undefined> {
  for (const { term, start, end } of eachWord(text)) if (isWanted(term)) yield { start, end };
}

function* spansOfExpression(text: string, expression: RegExp): Generator<Span, void, undefined> {
  for (const match of text.matchAll(expression)) yield { start: match.index, end: match.index + match[0].length };
}

/** The text with what matches marked. */
export function highlight(text: string, marker: Marker): readonly TextPiece[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of marker.spans(text)) {
    const previous = merged.at(-1);
    // The pairs of characters of scripts without spaces overlap.
    if (previous !== undefined && start <= previous.end) previous.end = Math.max(previous.end, end);
    else merged.push({ start, end });
  }
  return piecesOf(text, merged);
}

function piecesOf(text: string, spans: readonly Span[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false });
  return pieces;
}

const snippetLength = 200;
/** A match further in is not looked for. */
export const snippetSearched = 4_000;

/** About 200 characters around the first match, or the beginning, cut between words. */
export function snippet(text: string, marker: Marker): readonly TextPiece[] {
  let from = 0;
  for (const { start } of marker.spans(text.slice(0, snippetSearched))) {
    from = Math.max(0, start - snippetLength / 4);
    break;
  }
  const begin = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  const limit = begin + snippetLength;
  const space = text.lastIndexOf(' ', limit);
  const end = text.length <= limit ? text.length : space > begin ? space : wholeCharacter(text, limit);
  return [
    ...(begin > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...highlight(text.slice(begin, end), marker),
    ...(end < text.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** Not between the two halves of a character beyond 16 bits. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
