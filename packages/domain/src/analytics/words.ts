import type { Scope } from '@lintel/db';
import { runStatement } from '@lintel/db/log';
import type { Bounds } from './bounds';
import type { Dashboard } from './contract';

const mostWords = 10;

/** What was searched for most, and most in vain. What people typed is counted by nobody's name and by the day of UTC, so a border day may count in both periods. */
export async function topWords(scope: Scope, { from, to }: Bounds): Promise<NonNullable<Dashboard['searches']>> {
  const top = (column: 'searches' | 'without_hits') => runStatement<{ text: string; searches: number }>(
    scope.db,
    `select text, sum(${column})::int as searches from search_tally where day between $1::date and $2::date group by text having sum(${column}) > 0 order by 2 desc, text limit ${mostWords}`,
    [from, to],
  );
  const [popular, fruitless] = await Promise.all([top('searches'), top('without_hits')]);
  return { popular: [...popular], fruitless: [...fruitless] };
}
