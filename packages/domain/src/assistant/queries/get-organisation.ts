import { defineQuery } from '@lintel/db';
import { notFound } from '@lintel/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { id } from '../../fields';
import { organisationItem } from '../contract';
import { assistantPolicy } from '../policy';
import { organisationsWith } from './organisations';

/** What the assistant of one's own organisation may do, what it spent today and how often it was right. Errors: not_found. */
export const getOrganisation = defineQuery({
  name: 'assistant.getOrganisation',
  summary: 'What your organisation’s assistant may do, and how it fares.',
  input: z.object({ organisationId: id }),
  output: organisationItem,
  permission: 'assistant.organisation',
  async run(scope, { organisationId }) {
    scope.authorise(assistantPolicy, 'assistant.organisation', { organisationId, soughtAs: { record: 'organisation', id: organisationId } });
    const [found] = await organisationsWith(scope, sql`o.id = ${organisationId}::uuid`);
    if (found === undefined) throw notFound('organisation', organisationId);
    return found;
  },
});
