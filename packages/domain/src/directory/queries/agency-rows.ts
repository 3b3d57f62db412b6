import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { agencyCard } from '../contract';
import { agencyPolicy } from '../policy';
import { ratingOf } from '../ratings';
import { homesOf } from './agent-rows';

/** Agents of the row outside who can be found now. */
const found = sql`from agent_profile a join app_user u on u.id = a.user_id and u.status = 'active' where a.agency_id = organisation.id and a.is_listed
  and exists (select from membership m where m.user_id = a.user_id and m.scope = 'organisation' and m.scope_id = organisation.id and m.role in ('agent', 'agency_owner')
    and m.revoked_at is null and m.suspended_at is null)`;

export const agencyColumns = { id: 'agency.organisation_id', isPublic: 'agency.is_listed' } as const;

/** The agencies the asker may see, with what lists show; an agency is spoken of as its agents are. */
export function agencyRows(scope: Scope) {
  return scope.db.selectFrom('agency').innerJoin('organisation', 'organisation.id', 'agency.organisation_id')
    .select([
      'organisation.id', 'organisation.slug', 'organisation.name', 'organisation.country', 'organisation.about', 'organisation.website', 'organisation.phone', 'agency.headline', 'agency.areas',
      'agency.specialities', 'agency.founded_in', 'agency.is_listed', 'agency.version', 'agency.updated_at',
    ])
    .select([
      sql<number>`(select count(*)::int ${found})`.as('agents'), sql<number>`(select count(*)::int ${found} and a.verified_until > now())`.as('verified_agents'),
      sql<number>`(select coalesce(sum(a.rating_sum), 0) ${found})`.as('rating_sum'), sql<number>`(select coalesce(sum(a.rating_count), 0)::int ${found})`.as('rating_count'),
      homesOf('organisation.id', 'on_market').as('on_market'), homesOf('organisation.id', 'closed').as('closed'),
    ])
    .where(scope.visible(agencyPolicy, 'agency.view', agencyColumns));
}

export type AgencyListRow = Awaited<ReturnType<ReturnType<typeof agencyRows>['execute']>>[number];

export function toAgencyCard(row: AgencyListRow): z.infer<typeof agencyCard> {
  return {
    id: row.id, slug: row.slug, name: row.name, headline: row.headline, country: row.country, areas: row.areas, specialities: row.specialities, agents: row.agents,
    verifiedAgents: row.verified_agents, onMarket: row.on_market, closed: row.closed, rating: ratingOf(row),
  };
}
