import { defineQuery, type Scope } from '@lintel/db';
import { sql, type RawBuilder } from 'kysely';
import type { z } from 'zod';
import { agentColumns, agentsOf } from '../agents';
import { agentListInput, agentPage, type AgentPage } from '../contract';
import { agentPolicy } from '../policy';
import { dampedRating } from '../ratings';
import { agentRows, toCard } from './agent-rows';

type Asked = z.output<typeof agentListInput>;
type Filter = 'area' | 'language' | 'speciality' | 'rating' | 'verified';

/** A word may have a letter wrong: so much of its trigrams must be found in the text. */
const likeness = 0.45;
const mostValues = 40;

/**
 * Finds agents; see docs/decisions/directory.md for why by Postgres alone. The facets of each filter count as if that filter were not set.
 * Errors: none but invalid_input.
 */
export const listAgents = defineQuery({
  name: 'agent.list',
  summary: 'Find agents by name, area, language, speciality and rating.',
  input: agentListInput,
  output: agentPage,
  permission: 'agent.view',
  sparse: true,
  async run(scope, input) {
    const [found, facets] = await Promise.all([pageOf(scope, input), facetsOf(scope, input)]);
    if (found.ids.length === 0) return { items: [], total: found.total, facets };
    const rows = await agentRows(scope).where('agent.id', 'in', found.ids).execute();
    return { items: found.ids.flatMap((id) => rows.find((row) => row.id === id) ?? []).map(toCard), total: found.total, facets };
  },
});

/** Everything that can be found, with how well it fits and which filters it passes. */
function candidates(scope: Scope, { text, agency, ...input }: Asked) {
  const fit = fitOf(text);
  const passes: Readonly<Record<Filter, RawBuilder<boolean>>> = {
    area: input.area === undefined ? sql`true` : sql<boolean>`exists (select from unnest(agent.areas) a where lower(a) = lower(${input.area}))`,
    language: input.language === undefined ? sql`true` : sql<boolean>`${input.language} = any (agent.languages)`,
    speciality: input.speciality === undefined ? sql`true` : sql<boolean>`${input.speciality} = any (agent.specialities)`,
    rating: input.rating === undefined ? sql`true` : sql<boolean>`(agent.rating_count > 0 and agent.rating_sum / agent.rating_count >= ${input.rating})`,
    verified: input.isVerified === true ? sql<boolean>`agent.is_verified` : sql`true`,
  };
  let query = agentsOf(scope).select(['agent.id', 'agent.name', 'agent.areas', 'agent.languages', 'agent.specialities', 'agent.is_verified', 'agent.rating_sum', 'agent.rating_count'])
    .select([
      fit.as('fit'), dampedRating.as('damped'), passes.area.as('in_area'), passes.language.as('in_language'), passes.speciality.as('in_speciality'), passes.rating.as('in_rating'),
      passes.verified.as('in_verified'),
    ])
    // Who looks for an agent looks for one who can be found, whatever else the asker may see.
    .where('agent.is_public', '=', true).where(scope.visible(agentPolicy, 'agent.view', agentColumns));
  if (text !== undefined && text !== '') query = query.where(sql<boolean>`${fit} >= ${likeness}`);
  if (agency !== undefined) query = query.where('agent.agency_slug', '=', agency);
  return query;
}

/** From 0 to 1: how much of what was typed is in the name, the agency or an area; what contains it as it is fits wholly. */
function fitOf(text: string | undefined): RawBuilder<number> {
  if (text === undefined || text === '') return sql<number>`1`;
  const typed = text.toLowerCase();
  const contained = `%${typed.replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const words = sql`lower(concat_ws(' ', agent.name, agent.agency_name, array_to_string(agent.areas, ' ')))`;
  return sql<number>`greatest(case when lower(agent.name) like ${contained} then 1 when ${words} like ${contained} then 0.9 else 0 end, word_similarity(${typed}, ${words}))`;
}

const all = ['in_area', 'in_language', 'in_speciality', 'in_rating', 'in_verified'] as const;
const passing = (but?: (typeof all)[number]) => sql.join(all.filter((name) => name !== but).map((name) => sql`c.${sql.ref(name)}`), sql` and `);

async function pageOf(scope: Scope, input: Asked): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const order = {
    // What fits best; then who is verified and well spoken of.
    relevance: sql`c.fit desc, c.is_verified desc, c.damped desc, c.rating_count desc, c.name, c.id`,
    rating: sql`c.damped desc, c.rating_count desc, c.name, c.id`,
    name: sql`lower(c.name), c.id`,
  }[input.sort];
  const { rows } = await sql<{ id: string; total: number }>`with c as materialized (${candidates(scope, input)})
    select c.id, count(*) over ()::int as total from c where ${passing()} order by ${order} limit ${input.limit} offset ${(input.page - 1) * input.limit}`.execute(scope.db);
  const [first] = rows;
  if (first !== undefined || input.page === 1) return { ids: rows.map((row) => row.id), total: first?.total ?? 0 };
  return { ids: [], total: (await pageOf(scope, { ...input, page: 1, limit: 1 })).total };
}

interface FacetRow {
  readonly facet: 'area' | 'language' | 'speciality' | 'rating' | 'verified';
  readonly value: string;
  readonly count: number;
}

async function facetsOf(scope: Scope, input: Asked): Promise<AgentPage['facets']> {
  const listed = (facet: FacetRow['facet'], column: 'areas' | 'languages' | 'specialities', but: (typeof all)[number]) => sql`
    (select ${facet}::text as facet, v as value, count(*)::int as count from c, unnest(c.${sql.ref(column)}) v where ${passing(but)} group by v order by count(*) desc, v limit ${mostValues})`;
  const { rows } = await sql<FacetRow>`with c as materialized (${candidates(scope, input)})
    ${listed('area', 'areas', 'in_area')} union all ${listed('language', 'languages', 'in_language')} union all ${listed('speciality', 'specialities', 'in_speciality')}
    union all (select 'rating', s::text, count(*)::int from c, unnest(array[4.5, 4, 3]) s where ${passing('in_rating')} and c.rating_count > 0 and c.rating_sum / c.rating_count >= s group by s order by s desc)
    union all (select 'verified', 'true', count(*)::int from c where ${passing('in_verified')} and c.is_verified)`.execute(scope.db);
  const of = (facet: FacetRow['facet']) => rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }));
  return { areas: of('area'), languages: of('language'), specialities: of('speciality'), ratings: of('rating'), verified: of('verified')[0]?.count ?? 0 };
}
