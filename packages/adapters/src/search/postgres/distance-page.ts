import { sql, type SqlBool } from 'kysely';
import { earthRadius } from '../geo/globe';
import type { Radius } from '../port';
import { branchLimit, isFew, isMany, matched, type Page, type PageRequest, skipped, source } from './page';
import { distanceFrom } from './where';

/**
 * The nearest first. Of many matches those gathered are any thousand; the distance of the last one a page needs among them is no less than
 * the true one's, so nothing beyond it is looked at.
 */
export function distancePage(request: PageRequest, radius: Radius): Page {
  const after = request.cursor?.after ?? undefined;
  const beyond = after === undefined ? sql<SqlBool>`true` : sql<SqlBool>`(distance, id) > (${after.value}::float8, ${after.id}::uuid)`;
  const distance = sql`${distanceFrom(radius)} as distance`;
  const metresPerDegree = (earthRadius * Math.PI) / 180;
  const reach = sql`(select metres from reach) / ${sql.lit(metresPerDegree)}::float8`;
  return {
    tables: sql`${matched({ ...request, isKnownMany: false }, distance)},
      reach as materialized (select case when count(*) > ${request.limit} then max(distance) else 'infinity' end as metres from (
        select distance from matched where ${beyond} order by distance, id ${branchLimit(request)}) closest),
      near as (select id, distance from matched where ${isFew} union all
        select l.id, ${distance} ${source(request)} and ${isMany}
          and l.latitude between ${radius.latitude}::float8 - ${reach} and ${radius.latitude}::float8 + ${reach}),
      page as (select id, distance, distance::text as sort_value, 0 as score from near where ${beyond} order by distance, id limit ${request.limit + 1} ${skipped(request)})`,
    order: sql`page.distance, page.id`,
  };
}
