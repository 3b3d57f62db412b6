import type { Scope } from '@lintel/db';
import { sql } from 'kysely';
import type { Cover } from '../../listing';
import { publicStatuses } from '../../listing';
import { agentColumns, agentsOf, portraitOf } from '../agents';
import type { AgentCard } from '../contract';
import { agentPolicy } from '../policy';
import { type Rated, ratingOf } from '../ratings';

const onMarket = publicStatuses.filter((status) => status !== 'Closed');

/** How many homes of the row outside are there for everyone. */
export const homesOf = (whose: 'agent.user_id' | 'organisation.id', are: 'on_market' | 'closed') => {
  const column = sql.ref(whose === 'agent.user_id' ? 'listing.list_agent_id' : 'listing.organisation_id');
  const statuses = are === 'closed' ? ['Closed'] : [...onMarket];
  return sql<number>`(select count(*)::int from listing where ${column} = ${sql.ref(whose)} and listing.review_status = 'approved' and listing.standard_status = any (${statuses}))`;
};

/** The agents the asker may see, as lists show them. */
export function agentRows(scope: Scope) {
  return agentsOf(scope).selectAll('agent')
    .select([portraitOf('agent.user_id').as('portrait'), homesOf('agent.user_id', 'on_market').as('on_market'), homesOf('agent.user_id', 'closed').as('closed')])
    .where(scope.visible(agentPolicy, 'agent.view', agentColumns));
}

/** What {@link toCard} needs of a row. */
export interface AgentListRow extends Rated {
  readonly id: string;
  readonly user_id: string;
  readonly slug: string;
  readonly name: string;
  readonly headline: string;
  readonly agency_id: string;
  readonly agency_slug: string;
  readonly agency_name: string;
  readonly portrait: Cover | null;
  readonly is_verified: boolean;
  readonly areas: readonly string[];
  readonly languages: readonly string[];
  readonly specialities: readonly string[];
  readonly on_market: number;
  readonly closed: number;
}

export function toCard(row: AgentListRow): AgentCard {
  return {
    id: row.id, userId: row.user_id, slug: row.slug, name: row.name, headline: row.headline, agency: { id: row.agency_id, slug: row.agency_slug, name: row.agency_name }, portrait: row.portrait,
    isVerified: row.is_verified, areas: [...row.areas], languages: [...row.languages], specialities: [...row.specialities], rating: ratingOf(row), onMarket: row.on_market, closed: row.closed,
  };
}
