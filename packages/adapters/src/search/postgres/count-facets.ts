import type { Db } from '@lintel/db';
import type { FacetValue, ListingFacets } from '../facets';
import type { Total } from '../port';
import { sampleSize } from './document-row';
import { type FacetRequest, type FacetRow, facetStatement, featureStatement } from './facet-statement';
import { facetsOf, matchesOf } from './facets';
import { compile, rowsOf } from './statements';

/** Up to so many listings in the index, every one is counted. */
const countedExactly = 20_000;
/** Beyond, about so many are, where many match. */
const countedOfMany = 7_500;

/** Facets and the total that comes with them. `isMany`: more match than a page counts; few are always counted one by one. */
export async function countFacets(db: Db, request: Omit<FacetRequest, 'sample'>, isMany: boolean): Promise<{ facets: ListingFacets; total: Total }> {
  const size = isMany ? await indexSize(db) : 0;
  const sample = size > countedExactly ? Math.max(1, Math.round((sampleSize * countedOfMany) / size)) : undefined;
  const values = await rowsOf<FacetRow>(db, compile(db, facetStatement({ ...request, sample })));
  const features = await rowsOf<FacetValue>(db, compile(db, featureStatement({ ...request, sample })));
  const counted = { values, features };
  const factor = sample === undefined ? 1 : sampleSize / sample;
  const total: Total = { count: Math.round(matchesOf(counted) * factor), relation: sample === undefined ? 'exact' : 'about' };
  return { facets: facetsOf(counted, factor), total };
}

const sizeStatement = `select greatest(reltuples, 0)::float8 as documents from pg_class where oid = 'search_listing'::regclass`;

/** Postgres' own estimate, as of its last vacuum; nothing before the first. */
async function indexSize(db: Db): Promise<number> {
  const { rows } = await db.pool.query<{ documents: number }>({ name: 'search-size', text: sizeStatement });
  return rows[0]?.documents ?? 0;
}
