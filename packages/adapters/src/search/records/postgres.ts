import { type Db, sqlCondition } from '@lintel/db';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { postgresEngine } from '../postgres/engine';
import { compile, rowsOf } from '../postgres/statements';
import type { SynonymSource } from '../synonyms';
import { editDistance, slipsAllowed } from '../text/edit-distance';
import { highlight, markerOf, snippet, snippetSearched } from '../text/highlight';
import { otherNumbers, type QueryWord, queryWords, tsquery } from '../text/query';
import { shortened } from '../text/slips';
import { wordsOf } from '../text/words';
import type { RecordAnswer, RecordGroup, RecordHit, RecordKind, RecordSearch } from './port';
import { mayBeMistyped } from './terms';

/** Counting and ranking stop here: so many of the newest matches of a kind are ranked. */
const countedTotal = 1_000;
const weights = '{0.1,0.3,0.6,1}';

/** Where the attributes that policies are renamed to lie. */
const columns = {
  recordType: 'r.record_type', recordId: 'r.record_id', organisationId: 'r.organisation_id', buildingId: 'r.building_id', personId: 'r.person_id', isOpen: 'r.is_open',
  status: 'r.status', reviewStatus: 'r.review_status',
};

interface Row {
  readonly kind: RecordKind;
  readonly total: number;
  readonly id: string | null;
  readonly record_type: string;
  readonly record_id: string;
  readonly title: string;
  readonly body: string;
}

/**
 * Finds records by all the words; only of the kinds without one is it asked again, with one letter of a word wrong. Words of records are never put
 * into a vocabulary: what is corrected to is seen by nobody but those who may see the record.
 */
export async function findRecords(db: Db, synonyms: SynonymSource, request: RecordSearch): Promise<RecordAnswer> {
  const words = await wordsAsked(request.text, synonyms);
  const found = words.length === 0 ? [] : await groupsOf(db, request, request.kinds, words, exactly(words));
  const missing = found.filter(({ total }) => total.count === 0).map(({ kind }) => kind);
  const near = missing.length > 0 && words.some(({ term }) => mayBeMistyped(term)) ? await groupsOf(db, request, missing, words, nearly(words)) : [];
  const groups = request.kinds.map((kind) => near.find((group) => group.kind === kind) ?? found.find((group) => group.kind === kind) ?? nothingOf(kind));
  return { groups, servedBy: postgresEngine, isDegraded: false };
}

const nothingOf = (kind: RecordKind): RecordGroup => ({ kind, hits: [], total: { count: 0, relation: 'exact' } });

async function wordsAsked(text: string, synonyms: SynonymSource): Promise<readonly QueryWord[]> {
  const asked = queryWords(text);
  const meaning = asked.length === 0 ? undefined : await synonyms();
  return asked.map(({ term, isPrefix }) => ({ term, isPrefix, exact: [[term], ...otherNumbers(term).map((form) => [form]), ...(meaning?.get(term) ?? [])], corrections: [] }));
}

const queryOf = (words: readonly QueryWord[], isAny = false) => tsquery(words, { isAny, withCorrections: false });

function exactly(words: readonly QueryWord[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`r.document @@ ${queryOf(words)}::tsquery`;
}

function nearly(words: readonly QueryWord[]): RawBuilder<SqlBool> {
  const each = words.map((word) => {
    const asTyped = exactly([word]);
    return mayBeMistyped(word.term) ? sql<SqlBool>`(${asTyped} or r.slips && ${shortened(word.term)}::text[])` : asTyped;
  });
  return sql<SqlBool>`${sql.join(each, sql` and `)}`;
}

async function groupsOf(db: Db, request: RecordSearch, kinds: readonly RecordKind[], words: readonly QueryWord[], matches: RawBuilder<SqlBool>): Promise<readonly RecordGroup[]> {
  const rows = await rowsOf<Row>(db, compile(db, statementOf(request, kinds, matches, queryOf(words, true))));
  return kinds.map((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const total = own[0]?.total ?? 0;
    const hits = own.flatMap((row) => (row.id === null ? [] : [hitOf({ ...row, id: row.id }, words)]));
    return { kind, hits, total: total > countedTotal ? { count: countedTotal, relation: 'atLeast' } : { count: total, relation: 'exact' } };
  });
}

function statementOf({ visible, limit, offset }: RecordSearch, kinds: readonly RecordKind[], matches: RawBuilder<SqlBool>, ranked: string): RawBuilder<unknown> {
  return sql`select k.kind, g.total, r.id, r.record_type, r.record_id, r.title, left(r.body, ${sql.lit(snippetSearched)}) as body
    from unnest(${kinds}::text[]) with ordinality k(kind, place)
    cross join lateral (
      with matched as materialized (
        select r.id, r.at, ts_rank_cd(${sql.lit(weights)}, r.document, ${ranked}::tsquery) as score from search_record r
        where r.kind = k.kind and ${sqlCondition(visible, columns)} and ${matches} order by r.at desc limit ${sql.lit(countedTotal + 1)})
      select n.total, m.id, m.score, m.at from (select count(*)::int as total from matched) n
        left join (select * from matched order by score desc, at desc, id desc limit ${limit} offset ${offset}) m on true) g
    left join search_record r on r.id = g.id
    order by k.place, g.score desc, g.at desc, g.id desc`;
}

function hitOf(row: Row & { readonly id: string }, words: readonly QueryWord[]): RecordHit {
  const text = `${row.title} ${row.body}`;
  const marker = markerOf(words.map((word) => ({ ...word, corrections: slipsIn(text, word) })));
  return { id: row.id, recordType: row.record_type, recordId: row.record_id, title: highlight(row.title, marker), excerpt: snippet(row.body, marker) };
}

/** The words of a text that were probably meant, when the word itself is not there. */
function slipsIn(text: string, { term, isPrefix, exact }: QueryWord): readonly string[] {
  if (!mayBeMistyped(term)) return [];
  const there = new Set(wordsOf(text).map((word) => word.term));
  if (exact.flat().some((form) => there.has(form)) || (isPrefix && [...there].some((word) => word.startsWith(term)))) return [];
  const most = Math.min(1, slipsAllowed(term));
  return [...there].filter((word) => editDistance(term, word, most) <= most);
}
