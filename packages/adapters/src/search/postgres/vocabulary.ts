import type { Db } from '@lintel/db';
import { Remembered } from '../remembered';
import type { SynonymSource } from '../synonyms';
import { slipsAllowed } from '../text/edit-distance';
import { otherNumbers, type QueryWord, queryWords } from '../text/query';
import { respell } from '../text/respell';
import { type KnownTerm, wordsNear } from './corrections';

/** A text's words, put right where they are misspelt. */
export interface ResolvedText {
  readonly words: readonly QueryWord[];
  /** The text as it was probably meant; null when every word is known. */
  readonly didYouMean: string | null;
}

/** Finds the words of a search text in the vocabulary of the public listings. */
export type TextResolver = (text: string) => Promise<ResolvedText>;

interface Known {
  readonly documents: number;
  readonly isBegun: boolean;
}

const knownStatement = `
  select q.term, coalesce(t.documents, 0) as documents, q.pattern is not null and exists (
      select from search_term p where p.term like q.pattern and p.documents > 0) as is_begun
  from unnest($1::text[], $2::text[]) q(term, pattern) left join search_term t using (term)`;

/** A word in so many listings is taken to be finished: what it may go on to become would drown in it. */
const finishedFrom = 500;
/** A word this much rarer than a neighbour of it may be a slip that somebody else made as well. */
const suspiciousRatio = 30;
const suspiciousMost = 5;
/** Each costs a look-up; a text with more unknown words than this is not about homes. */
const mostCorrected = 4;
const keptCorrections = 3;

/** A resolver that looks a text up at most once in ten seconds: pages and facets of one search ask again and again. */
export function textResolver(db: Db, synonyms: SynonymSource): TextResolver {
  const remembered = new Remembered<ResolvedText>({ milliseconds: 10_000, entries: 2_000 });
  return async (text) => {
    const held = remembered.get(text);
    if (held !== undefined) return held;
    const resolved = await resolveText(db, text, synonyms);
    remembered.set(text, resolved);
    return resolved;
  };
}

async function resolveText(db: Db, text: string, synonyms: SynonymSource): Promise<ResolvedText> {
  const asked = queryWords(text);
  if (asked.length === 0) return { words: [], didYouMean: null };
  const [known, synonymsOf] = await Promise.all([lookUp(db, asked), synonyms()]);
  const labels = new Map<string, string>();
  const words: QueryWord[] = [];
  let looked = 0;
  for (const { term, isPrefix } of asked) {
    const { documents, isBegun } = known.get(term) ?? { documents: 0, isBegun: false };
    const isFamiliar = documents > suspiciousMost || (isPrefix && isBegun) || synonymsOf.has(term);
    const isLookedUp = !isFamiliar && slipsAllowed(term) > 0 && looked < mostCorrected;
    if (isLookedUp) looked += 1;
    const corrections = isLookedUp ? await correct(db, term, documents) : [];
    const [best] = corrections;
    if (best !== undefined) labels.set(term, best.label);
    const exact = [[term], ...otherNumbers(term).map((form) => [form]), ...(synonymsOf.get(term) ?? [])];
    words.push({ term, isPrefix: isPrefix && documents < finishedFrom, exact, corrections: corrections.map((c) => c.term) });
  }
  return { words, didYouMean: respell(text, labels) };
}

async function lookUp(db: Db, asked: readonly { readonly term: string; readonly isPrefix: boolean }[]): Promise<ReadonlyMap<string, Known>> {
  const { rows } = await db.pool.query<{ term: string; documents: number; is_begun: boolean }>({
    name: 'search-known', text: knownStatement, values: [asked.map((w) => w.term), asked.map((w) => (w.isPrefix ? `${w.term}%` : null))],
  });
  return new Map(rows.map((row) => [row.term, { documents: row.documents, isBegun: row.is_begun }]));
}

/** Among equals the commonest; a word two slips away is no guess worth making when another is one away. */
async function correct(db: Db, term: string, documents: number): Promise<readonly KnownTerm[]> {
  const near = (await wordsNear(db, term)).filter((word) => word.documents >= documents * suspiciousRatio);
  return near.filter(({ slips }) => slips === near[0]?.slips).slice(0, keptCorrections);
}
