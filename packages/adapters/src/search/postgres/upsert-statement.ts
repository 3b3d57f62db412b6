import type { IndexTables } from './tables';

const columns = [
  'organisation_id', 'list_agent_id', 'review_status', 'standard_status', 'is_public', 'city', 'city_key',
  'state_or_province', 'postal_code', 'country', 'property_type', 'property_sub_type', 'list_price', 'price_band', 'currency', 'bedrooms', 'bathrooms',
  'living_area_m2', 'year_built', 'features', 'latitude', 'longitude', 'listed_at', 'version', 'sample', 'head', 'document',
] as const;

const cardColumns = ['title', 'address', 'remarks', 'cover'] as const;

const assigned = (names: readonly string[]) => names.map((name) => `${name} = excluded.${name}`).join(', ');

/**
 * $1: rows as JSON; $2: {term: label} as JSON; $3: rows of cards as JSON. The vocabulary and the places are moved by the difference between the rows before and
 * after, so that they hold true counts without ever being counted again. A row older than the one held changes nothing; one that is as it was
 * is not written again, because a listing is told of by several events at once and eleven indexes would be written each time.
 */
export function upsertStatement(tables: IndexTables): string {
  const { listing, card } = tables;
  return `
  with incoming as materialized (
    select * from json_populate_recordset(null::${listing}, $1::json)
  ), spelling as materialized (
    select key as term, value as label from json_each_text($2::json)
  ), before as materialized (
    select l.* from ${listing} l join incoming i using (id)
  ), applied as (
    insert into ${listing} (id, ${columns.join(', ')}) select id, ${columns.join(', ')} from incoming
    on conflict (id) do update set ${assigned(columns)}
      where ${listing}.version <= excluded.version and ${listing}.* is distinct from excluded.*
    returning id
  ), applied_card as (
    insert into ${card} (id, ${cardColumns.join(', ')})
    select c.id, ${cardColumns.map((name) => `c.${name}`).join(', ')} from json_populate_recordset(null::${card}, $3::json) c
      join incoming i using (id) left join before b using (id) where b.version is null or b.version <= i.version
    on conflict (id) do update set ${assigned(cardColumns)} where ${card}.* is distinct from excluded.*
  ), after as materialized (
    select i.* from incoming i join applied using (id)
  ), ${countChanges(tables, 'before b join applied using (id)')}
  select count(*)::int as applied from applied`;
}

/** $1: ids. */
export function removeStatement(tables: IndexTables): string {
  const { listing, card } = tables;
  return `
  with spelling as (
    select null::text as term, null::text as label where false
  ), before as (
    delete from ${listing} where id = any($1::uuid[]) returning *
  ), removed_card as (
    delete from ${card} where id = any($1::uuid[])
  ), after as (
    select * from before where false
  ), ${countChanges(tables, 'before b')}
  select count(*)::int as removed from before`;
}

function countChanges({ term, place }: IndexTables, gone: string): string {
  return `term_change as (
    select t.term, sum(t.change)::int as change
    from (
      select unnest(tsvector_to_array(a.document)) as term, 1 as change from after a where a.is_public
      union all
      select unnest(tsvector_to_array(b.document)), -1 from ${gone} where b.is_public
    ) t group by t.term having sum(t.change) <> 0 order by t.term
  ), term_count as (
    insert into ${term} as v (term, label, documents, deletes)
    select d.term, coalesce(s.label, d.term), d.change, case when known.term is null then ${deletesOf('d.term')} else '{}' end
    from term_change d left join spelling s using (term) left join ${term} known using (term)
    on conflict (term) do update set documents = v.documents + excluded.documents
  ), place_change as (
    select key, state_or_province, country, max(label) as label, sum(change)::int as change
    from (
      select a.city_key as key, coalesce(a.state_or_province, '') as state_or_province, a.country, a.city as label, 1 as change from after a where a.is_public
      union all
      select b.city_key, coalesce(b.state_or_province, ''), b.country, b.city, -1 from ${gone} where b.is_public
    ) p group by key, state_or_province, country having sum(change) <> 0 order by key, state_or_province, country
  ), place_count as (
    insert into ${place} as v (key, state_or_province, country, label, documents)
    select key, state_or_province, country, label, change from place_change
    on conflict (key, state_or_province, country) do update set documents = v.documents + excluded.documents
  )`;
}

/** The word and the word with each one letter left out; words of one or two letters and longer ones than 24 are not corrected. */
function deletesOf(word: string): string {
  return `(select coalesce(array_agg(distinct part), '{}') from (
      select ${word} as part where length(${word}) between 3 and 24
      union all
      select left(${word}, i - 1) || substr(${word}, i + 1) from generate_series(1, length(${word})) i where length(${word}) between 3 and 24
    ) parts)`;
}
