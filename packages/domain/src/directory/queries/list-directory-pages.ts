import { defineQuery } from '@lintel/db';
import { z } from 'zod';
import { instant } from '../../fields';
import { agentColumns, agentsOf } from '../agents';
import { agentPolicy } from '../policy';
import { agencyRows } from './agency-rows';

/** So many addresses one file of a site map may hold. */
const most = 50_000;
const entry = z.object({ slug: z.string(), updatedAt: instant });

/** Which agents and agencies have a public page, for a site map. Errors: none. */
export const listDirectoryPages = defineQuery({
  name: 'agent.publicPages',
  summary: 'List the agents and agencies that have a public page, for a site map.',
  input: z.object({}),
  output: z.object({ agents: z.array(entry), agencies: z.array(entry) }),
  permission: 'agent.view',
  async run(scope) {
    const agents = await agentsOf(scope).select(['agent.slug', 'agent.updated_at']).where('agent.is_public', '=', true).where(scope.visible(agentPolicy, 'agent.view', agentColumns))
      .orderBy('agent.id').limit(most).execute();
    const agencies = await agencyRows(scope).where('agency.is_listed', '=', true).orderBy('organisation.id').limit(most - agents.length).execute();
    const toEntry = (row: { readonly slug: string; readonly updated_at: Date }) => ({ slug: row.slug, updatedAt: row.updated_at.toISOString() });
    return { agents: agents.map(toEntry), agencies: agencies.map(toEntry) };
  },
});
