import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { reportInput, reportLine, synonymEntry } from '../contract';
import { searchPolicy } from '../policy';
import { type TallyRow, topTallies } from '../store';

const lines = z.object({ lines: z.array(reportLine) });

/** What many look for. */
export const listPopular = defineQuery({
  name: 'search.popular',
  summary: 'Report the words most searched for.',
  input: reportInput,
  output: lines,
  permission: 'search.report',
  async run(scope, input) {
    scope.authorise(searchPolicy, 'search.report', {});
    return { lines: (await topTallies(scope, input, 'searches')).map(lineOf) };
  },
});

/** What many look for in vain: a synonym or a listing is missing. */
export const listZeroResults = defineQuery({
  name: 'search.zeroResults',
  summary: 'Report the words most searched for in vain.',
  input: reportInput,
  output: lines,
  permission: 'search.report',
  async run(scope, input) {
    scope.authorise(searchPolicy, 'search.report', {});
    return { lines: (await topTallies(scope, input, 'without_hits')).map(lineOf) };
  },
});

export const listSynonyms = defineQuery({
  name: 'search.synonyms',
  summary: 'List what else words mean to search.',
  input: z.object({}),
  output: z.object({ entries: z.array(synonymEntry) }),
  permission: 'search.manage',
  async run(scope) {
    scope.authorise(searchPolicy, 'search.manage', {});
    const rows = await scope.db.selectFrom('search_synonym').selectAll().orderBy('term').execute();
    return { entries: rows.map((row) => ({ term: row.term, synonyms: row.synonyms, updatedAt: row.updated_at.toISOString() })) };
  },
});

function lineOf(row: TallyRow) {
  return { text: row.text, searches: row.searches, withoutHits: row.without_hits, lastDay: row.last_day };
}
