import type { Db } from '@lintel/db';
import { editDistance, slipsAllowed } from '../text/edit-distance';
import { shortened } from '../text/slips';

/** A word of the public listings. */
export interface KnownTerm {
  readonly term: string;
  readonly label: string;
  /** How many listings have it. */
  readonly documents: number;
}

/** $1: the word and what is left of it without any one letter; $2: the word when it is long enough for pieces of it to tell, else null. */
const nearStatement = `
  select term, label, documents from search_term where documents > 0 and deletes && $1::text[]
  union
  (select term, label, documents from search_term where documents > 0 and term % $2 order by similarity(term, $2) desc limit 30)`;

const longEnoughForPieces = 8;

/** Words within the slips a word of its length may have, nearest first, then those that begin alike, then the commonest. */
export async function wordsNear(db: Db, term: string): Promise<readonly (KnownTerm & { readonly slips: number })[]> {
  const most = slipsAllowed(term);
  if (most === 0) return [];
  const { rows } = await db.pool.query<KnownTerm>({
    name: 'search-near', text: nearStatement, values: [shortened(term), term.length >= longEnoughForPieces ? term : null],
  });
  const beginsAlike = (other: string) => (other[0] === term[0] ? 0 : 1);
  return rows
    .filter((row) => row.term !== term)
    .map((row) => ({ ...row, slips: editDistance(term, row.term, most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || beginsAlike(a.term) - beginsAlike(b.term) || b.documents - a.documents || (a.term < b.term ? -1 : 1));
}
