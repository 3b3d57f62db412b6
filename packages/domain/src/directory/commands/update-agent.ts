import { defineCommand } from '@lintel/db';
import { DomainError, notFound } from '@lintel/kernel';
import { signedInUser } from '../../signed-in-user';
import { agentFact, lockAgent, updateAgent as write } from '../agents';
import { changesOf } from '../changes';
import { agentUpdateInput, state } from '../contract';
import { agentUpdated } from '../events';
import { agentPolicy } from '../policy';

const columns = { headline: 'headline', areas: 'areas', specialities: 'specialities', practisingSince: 'practising_since', isListed: 'is_listed', slug: 'slug' } as const;

/**
 * Changes one's own public page. What is the same already changes nothing.
 * Events: agent.updated. Errors: conflict when the short name is taken, stale_version, not_found for those who are no agents, unauthenticated.
 */
export const updateAgent = defineCommand({
  name: 'agent.update',
  summary: 'Change your public page as an agent.',
  input: agentUpdateInput,
  output: state,
  permission: 'agent.own',
  events: [agentUpdated],
  async run(tx, input) {
    tx.authorise(agentPolicy, 'agent.own', {});
    const userId = signedInUser(tx);
    const own = await tx.db.selectFrom('agent_profile').select('id').where('user_id', '=', userId).executeTakeFirst();
    if (own === undefined) throw notFound('agent', userId);
    const agent = await lockAgent(tx, own.id, input.expectedVersion);
    const { changed, patch } = changesOf(agent, input, columns);
    if (changed.length === 0) return { id: agent.id, version: agent.version };
    if (input.slug !== undefined && changed.includes('slug')) {
      const taken = await tx.db.selectFrom('agent_profile').select('id').where('slug', '=', input.slug).executeTakeFirst();
      if (taken !== undefined) throw new DomainError('conflict', `The short name ${input.slug} is taken. Choose another.`, { slug: input.slug });
    }
    const updated = await write(tx, agent, patch);
    tx.append(agentUpdated, { ...agentFact(updated), data: { changed: [...changed] } });
    return { id: updated.id, version: updated.version };
  },
});
