import { fold } from './fold';

/** A word of a text: as it is compared, and where it stands in the text as given. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*/gu;
const groupedDigits = /(?<=\d),(?=\d{2,3}(?!\d))/g;
/** Scripts written without spaces between words: cut into pairs of characters, which finds any stretch of two or more. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]/u;
const scriptRuns = /([\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]+)|([^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]+)/gu;
/** Apostrophes, and the brackets and slashes that characters such as `⑴` and `℀` are made of. Without them a term needs no escaping anywhere. */
const notOfWords = /[^\p{L}\p{M}\p{N}]+/gu;
const isPlain = /^[a-z\d]+$/;
/** Postgres keeps lexemes up to 2,046 bytes, and nobody searches for longer words than this. */
const longestTerm = 60;

/** Words that say nothing about a home. Neither kept nor searched for. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be by for from has have in is it its near of on or our that the this to was we will with you your'.split(' '),
);

const ascii = /^[\n\r\t -~]*$/;
const asciiWord = /[a-z\d\u200d]+(?:'[a-z]+)*/g;

/** The words of a text, in order, each found when asked for. A number keeps its digits together: `3,500` is `3500`. */
export function* eachWord(text: string): Generator<Word, void, undefined> {
  // A character for a character, so that positions hold; what is not of a word is taken out with the rest.
  const source = text.includes(',') ? text.replace(groupedDigits, '\u200d') : text;
  // Most texts are plain English, in which the general way would find the same words in three times the time.
  if (ascii.test(text)) yield* asciiWords(source.toLowerCase());
  else yield* anyWords(source);
}

function* asciiWords(source: string): Generator<Word, void, undefined> {
  for (const { 0: surface, index } of source.matchAll(asciiWord)) {
    const letters = isPlain.test(surface) ? surface : surface.replace(notOfWords, '');
    yield { term: letters.length > longestTerm ? letters.slice(0, longestTerm) : letters, start: index, end: index + surface.length };
  }
}

function* anyWords(source: string): Generator<Word, void, undefined> {
  for (const match of source.matchAll(word)) {
    const [surface] = match;
    if (unspaced.test(surface)) yield* pairsOf(surface, match.index);
    else yield* wordAt(surface, match.index);
  }
}

export function wordsOf(text: string): readonly Word[] {
  return [...eachWord(text)];
}

function* wordAt(surface: string, start: number): Generator<Word, void, undefined> {
  const folded = fold(surface);
  const letters = isPlain.test(folded) ? folded : folded.replace(notOfWords, '');
  // By characters: half of one is no text.
  const term = letters.length > longestTerm ? [...letters].slice(0, longestTerm).join('') : letters;
  if (term !== '') yield { term, start, end: start + surface.length };
}

function* pairsOf(surface: string, start: number): Generator<Word, void, undefined> {
  for (const { 1: run, 2: spaced, index } of surface.matchAll(scriptRuns)) {
    if (spaced !== undefined) yield* wordAt(spaced, start + index);
    if (run === undefined) continue;
    const characters = [...run];
    let at = start + index;
    for (const [place, character] of characters.entries()) {
      const next = characters[place + 1];
      if (next !== undefined || characters.length === 1) yield* wordAt(character + (next ?? ''), at);
      at += character.length;
    }
  }
}

/** `SingleFamilyResidence` as `Single Family Residence`; `EVCharging` as `EV Charging`. */
export function wordsOfName(name: string): string {
  return name.replace(/(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
}
