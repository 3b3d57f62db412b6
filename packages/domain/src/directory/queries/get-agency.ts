import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { agencyDetail, slug } from '../contract';
import { figuresOf } from '../figures';
import { agencyPolicy } from '../policy';
import { agencyRows, toAgencyCard } from './agency-rows';

/** The public page of an agency. Errors: not_found. */
export const getAgency = defineQuery({
  name: 'agency.get',
  summary: 'Read the public page of an agency.',
  input: z.object({ slug: slug.optional(), id: id.optional() }).refine((by) => (by.slug === undefined) !== (by.id === undefined), 'name the agency by short name or id').meta({ examples: [{ slug: 'lake-realty' }] }),
  output: agencyDetail,
  permission: 'agency.view',
  async run(scope, by) {
    const base = agencyRows(scope);
    const row = await (by.slug === undefined ? base.where('organisation.id', '=', by.id ?? '') : base.where('organisation.slug', '=', by.slug))
      .select(sql<readonly string[]>`(select coalesce(array_agg(distinct l), '{}') from agent_profile a join profile p on p.user_id = a.user_id, unnest(p.languages) l
        where a.agency_id = organisation.id and a.is_listed)`.as('languages')).executeTakeFirst();
    if (row === undefined) throw notFound('agency', by.slug ?? by.id ?? '');
    const attributes = { id: row.id, isPublic: row.is_listed };
    return {
      ...toAgencyCard(row), version: row.version, about: row.about, website: row.website, phone: row.phone, foundedIn: row.founded_in, languages: [...row.languages], isListed: row.is_listed,
      figures: await figuresOf(scope, { organisationId: row.id }), updatedAt: row.updated_at.toISOString(),
      may: { edit: agencyPolicy.permits('agency.edit', scope.actor, attributes), seeFigures: agencyPolicy.permits('agency.seeFigures', scope.actor, attributes) },
    };
  },
});
