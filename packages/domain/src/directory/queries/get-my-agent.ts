import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { z } from 'zod';
import { signedInUser } from '../../signed-in-user';
import { agentsOf } from '../agents';
import { ownAgent, speciality } from '../contract';
import { agentPolicy } from '../policy';

/** One's own public page, as one edits it. Errors: not_found for those who are no agents, unauthenticated. */
export const getMyAgent = defineQuery({
  name: 'agent.getMine',
  summary: 'Your public page as an agent.',
  input: z.object({}),
  output: ownAgent,
  permission: 'agent.own',
  async run(scope) {
    scope.authorise(agentPolicy, 'agent.own', {});
    const userId = signedInUser(scope);
    const row = await agentsOf(scope).selectAll('agent').where('agent.user_id', '=', userId).executeTakeFirst();
    if (row === undefined) throw notFound('agent', userId);
    return {
      id: row.id, version: row.version, slug: row.slug, headline: row.headline, areas: row.areas, specialities: z.array(speciality).parse(row.specialities), practisingSince: row.practising_since,
      isListed: row.is_listed, isPublic: row.is_public, isVerified: row.is_verified, agency: { id: row.agency_id, slug: row.agency_slug, name: row.agency_name },
    };
  },
});
