import type { ScopedTransaction } from '@lintel/db';
import { sql } from 'kysely';
import { type AgentRow, updateAgent } from './agents';
import type { Rating } from './contract';

/** As if so many people more had given so many stars: one happy cousin does not outrank forty clients. See docs/decisions/directory.md. */
export const damping = { people: 5, stars: 4 } as const;

export interface Rated {
  readonly rating_sum: number;
  readonly rating_count: number;
}

export function ratingOf({ rating_sum: sum, rating_count: count }: Rated): Rating {
  return { mean: count === 0 ? null : sum / count, count, damped: (sum + damping.people * damping.stars) / (count + damping.people) };
}

/** The same in SQL, over a row of agent_profile. */
export const dampedRating = sql<number>`((agent.rating_sum + ${sql.lit(damping.people * damping.stars)}) / (agent.rating_count + ${sql.lit(damping.people)}))`;

/**
 * Counts an agent's published reviews anew, each person once by the mean of what they gave. The caller has locked the agent and written the
 * review, so two who write at once are both counted.
 */
export async function recountRating(tx: ScopedTransaction, agent: AgentRow): Promise<AgentRow> {
  const { rows: [row] } = await sql<Rated>`
    select coalesce(sum(mean), 0)::float8 as rating_sum, count(*)::int as rating_count
    from (select avg(rating) as mean from agent_review where agent_id = ${agent.id} and status = 'published' group by author_id) as person`.execute(tx.db);
  if (row === undefined) throw new Error('A statement of one row answered none.');
  return updateAgent(tx, agent, { rating_sum: row.rating_sum, rating_count: row.rating_count });
}
