import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { pageCursor, readCursor } from '../../paging';
import { agentColumns, agentsOf } from '../agents';
import { agentPolicy } from '../policy';
import { reviewListInput, reviewPage } from '../review-contract';
import { reviewRows, toReview } from './review-rows';

/** What people say of an agent, the last first. Hidden ones are there for their author, the agent and moderators. Errors: not_found, malformed. */
export const listReviews = defineQuery({
  name: 'agentReview.list',
  summary: 'List what people say of an agent.',
  input: reviewListInput,
  output: reviewPage,
  permission: 'agentReview.view',
  async run(scope, input) {
    const agent = await agentsOf(scope).select('agent.id').where('agent.id', '=', input.agentId).where(scope.visible(agentPolicy, 'agent.view', agentColumns)).executeTakeFirst();
    if (agent === undefined) throw notFound('agent', input.agentId);
    let query = reviewRows(scope).where('agent_review.agent_id', '=', input.agentId);
    if (input.stars !== undefined) query = query.where('agent_review.rating', '=', input.stars);
    const after = readCursor(input.cursor);
    if (after !== undefined) query = query.where(sql<boolean>`(agent_review.created_at, agent_review.id) < (${after.at}::timestamptz, ${after.id}::uuid)`);
    const rows = await query.orderBy('agent_review.created_at', 'desc').orderBy('agent_review.id', 'desc').limit(input.limit + 1).execute();
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return { items: page.map((row) => toReview(scope, row)), nextCursor: rows.length > input.limit && last !== undefined ? pageCursor(last.created_text, last.id) : null };
  },
});
