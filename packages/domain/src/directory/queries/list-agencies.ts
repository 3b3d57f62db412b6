import { defineQuery } from '@lintel/db';
import { sql } from 'kysely';
import { agencyListInput, agencyPage } from '../contract';
import { agencyPolicy } from '../policy';
import { agencyColumns, agencyRows, toAgencyCard } from './agency-rows';

/** Finds agencies by name or area, a letter may be wrong. Errors: none but invalid_input. */
export const listAgencies = defineQuery({
  name: 'agency.list',
  summary: 'Find agencies by name and area.',
  input: agencyListInput,
  output: agencyPage,
  permission: 'agency.view',
  sparse: true,
  async run(scope, { text, area, page, limit }) {
    let query = agencyRows(scope).where('agency.is_listed', '=', true);
    const words = sql`lower(concat_ws(' ', organisation.name, array_to_string(agency.areas, ' ')))`;
    if (text !== undefined && text !== '') query = query.where(sql<boolean>`(position(${text.toLowerCase()} in ${words}) > 0 or word_similarity(${text.toLowerCase()}, ${words}) >= 0.45)`);
    if (area !== undefined) query = query.where(sql<boolean>`exists (select from unnest(agency.areas) a where lower(a) = lower(${area}))`);
    const rows = await query.select(sql<number>`count(*) over ()::int`.as('total')).orderBy('on_market', 'desc').orderBy('organisation.name').orderBy('organisation.id')
      .limit(limit).offset((page - 1) * limit).execute();
    const areas = await scope.db.selectFrom('agency').innerJoin('organisation', 'organisation.id', 'agency.organisation_id').innerJoin(sql<{ value: string }>`unnest(agency.areas)`.as<'v'>(sql`v(value)`), (join) => join.onTrue())
      .select(['v.value', (eb) => eb.fn.countAll<number>().as('count')]).where('agency.is_listed', '=', true).where(scope.visible(agencyPolicy, 'agency.view', agencyColumns))
      .groupBy('v.value').orderBy('count', 'desc').orderBy('v.value').limit(40).execute();
    return { items: rows.map(toAgencyCard), total: rows[0]?.total ?? 0, areas };
  },
});
