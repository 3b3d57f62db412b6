import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { branchLimit, isFew, isMany, matched, type Page, type PageRequest, skipped, source, type TextQuery } from './page';

/**
 * When there are more matches than are counted, so many of the newest are ranked: of those in title or place, and when these are fewer, of the
 * others. The rest follow by age, with a score of 0.
 */
const rankedInHead = 60;
const rankedInText = 60;
/** Weights of remarks, kind, place and title. */
const weights = '{0.1,0.3,0.6,1}';

/**
 * Matches in title and place are ranked before all others, so that the listing somebody asks for by its address is never lost among newer
 * ones that mention its words.
 */
export function relevancePage(request: PageRequest, text: TextQuery): Page {
  const { limit } = request;
  const order = sql`score desc, listed_at desc, id desc`;
  const tables = sql`${candidates(request, text)}, best as materialized (
      select id, listed_at, score from scored where ${beyond(request, sql`score`, sql``)} order by ${order} ${branchLimit(request)}
    ), rest as (
      select l.id, l.listed_at, 0::float8 as score ${source(request)}
        and ${isMany} and (select count(*) from best) <= ${limit} and l.id not in (select id from candidate) and ${beyond(request, sql`0::float8`, sql`l.`)}
      order by l.listed_at desc, l.id desc ${branchLimit(request)}
    ), page as (
      select id, listed_at, score, score::text || '@' || listed_at::text as sort_value
      from (select * from best union all select * from rest) found order by ${order} limit ${limit + 1} ${skipped(request)}
    )`;
  return { tables, order: sql`page.score desc, page.listed_at desc, page.id desc` };
}

function candidates(request: PageRequest, text: TextQuery): RawBuilder<unknown> {
  const { where } = request;
  const query = sql`${text.loose}::tsquery`;
  const newest = (most: number) => sql`order by l.listed_at desc, l.id desc limit ${sql.lit(most)}`;
  const columns = (isInHead: RawBuilder<unknown>) => sql`l.listed_at, l.standard_status, ${isInHead} as is_in_head, l.document`;
  const asTyped = text.strict === text.loose ? sql`` : sql` + case when c.document @@ ${text.strict}::tsquery then 2 else 0 end`;
  return sql`${matched(request, columns(sql`l.head @@ ${query}`))}, in_head as materialized (
      select l.id, ${columns(sql`true`)} from search_listing l where ${isMany} and ${where} and l.head @@ ${query} ${newest(rankedInHead)}
    ), in_text as materialized (
      select l.id, ${columns(sql`false`)} ${source(request)} and ${isMany} and (select count(*) from in_head) < ${sql.lit(rankedInHead)}
        and not l.head @@ ${query} ${newest(rankedInText)}
    ), candidate as materialized (
      select * from matched where ${isFew} union all select * from in_head union all select * from in_text
    ), scored as (
      select c.id, c.listed_at, case when c.is_in_head then 1 else 0 end + 0.9 * ts_rank(${weights}, c.document, ${query}, 32)::float8
        + case when c.standard_status in ('Active', 'ComingSoon') then 0.05 else 0 end${asTyped} as score
      from candidate c
    )`;
}

function beyond({ cursor }: PageRequest, score: RawBuilder<unknown>, table: RawBuilder<unknown>): RawBuilder<SqlBool> {
  const after = cursor?.after ?? undefined;
  if (after === undefined) return sql<SqlBool>`true`;
  const [atScore, at] = (after.value ?? '').split('@');
  return sql<SqlBool>`(${score}, ${table}listed_at, ${table}id) < (${atScore}::float8, ${at}::timestamptz, ${after.id}::uuid)`;
}
