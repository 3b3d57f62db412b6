import { defineQuery, type Scope } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { attributesOf } from '../agents';
import { type AgentDetail, agentDetail, slug } from '../contract';
import { figuresOf } from '../figures';
import { agentPolicy } from '../policy';
import { agentRows, toCard } from './agent-rows';
import { listReviews } from './list-reviews';

/** The public page of an agent: by short name or id, or by the account a listing names. Errors: not_found. */
export const getAgent = defineQuery({
  name: 'agent.get',
  summary: 'Read the public page of an agent.',
  input: z.object({ slug: slug.optional(), id: id.optional(), userId: id.optional() })
    .refine((by) => Object.values(by).filter((value) => value !== undefined).length === 1, 'name the agent in one way').meta({ examples: [{ slug: 'ada-example' }] }),
  output: agentDetail,
  permission: 'agent.view',
  sparse: true,
  related: { reviews: { query: listReviews, inputOf: ({ id: agentId }) => ({ agentId }) } },
  async run(scope, by) {
    let query = agentRows(scope);
    if (by.slug !== undefined) query = query.where('agent.slug', '=', by.slug);
    if (by.id !== undefined) query = query.where('agent.id', '=', by.id);
    if (by.userId !== undefined) query = query.where('agent.user_id', '=', by.userId);
    const row = await query.executeTakeFirst();
    if (row === undefined) throw notFound('agent', by.slug ?? by.id ?? by.userId ?? '');
    const [person, licences, figures, stars] = await Promise.all([personOf(scope, row.user_id), badgesOf(scope, row.id), figuresOf(scope, { userId: row.user_id }), starsOf(scope, row.id)]);
    const choices = person.contact_choices ?? [];
    return {
      ...toCard(row), pronounced: person.pronounced ?? '', about: person.about ?? '', practisingSince: row.practising_since, licences, figures, stars, isListed: row.is_listed,
      phone: choices.includes('phone') ? person.phone : null, email: choices.includes('email') ? person.email : null, updatedAt: row.updated_at.toISOString(),
      may: { edit: agentPolicy.permits('agent.edit', scope.actor, attributesOf(row)), seeFigures: agentPolicy.permits('agent.seeFigures', scope.actor, attributesOf(row)) },
    };
  },
});

function personOf(scope: Scope, userId: string) {
  return scope.db.selectFrom('app_user').leftJoin('profile', 'profile.user_id', 'app_user.id')
    .select(['app_user.email', 'profile.pronounced', 'profile.about', 'profile.phone', 'profile.contact_choices']).where('app_user.id', '=', userId).executeTakeFirstOrThrow();
}

/** What somebody stands by at this moment, by the database's clock. */
async function badgesOf(scope: Scope, agentId: string): Promise<AgentDetail['licences']> {
  const rows = await scope.db.selectFrom('licence').select(['jurisdiction', 'kind', 'number', 'verified_until', 'reviewed_at', 'submitted_at']).where('agent_id', '=', agentId)
    .where('verified_until', '>', sql<Date>`now()`).orderBy('jurisdiction').execute();
  return rows.map((row) => ({
    jurisdiction: row.jurisdiction, kind: row.kind, number: row.number, verifiedAt: (row.reviewed_at ?? row.submitted_at).toISOString(), until: (row.verified_until ?? row.submitted_at).toISOString(),
  }));
}

async function starsOf(scope: Scope, agentId: string): Promise<AgentDetail['stars']> {
  const rows = await scope.db.selectFrom('agent_review').select(['rating', (eb) => eb.fn.countAll<number>().as('count')]).where('agent_id', '=', agentId).where('status', '=', 'published')
    .groupBy('rating').execute();
  return [5, 4, 3, 2, 1].map((stars) => ({ stars, count: rows.find((row) => row.rating === stars)?.count ?? 0 }));
}
