import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id, localDate } from '../../fields';
import { assistantPolicy } from '../policy';

/** Says what a call really cost: what was taken for it and not spent is there again. Errors: none of its own. */
export const settleTokens = defineCommand({
  name: 'assistant.settleTokens',
  summary: 'Say what a call to a language model cost.',
  input: z.object({ organisationId: id, day: localDate, claimed: z.int().positive(), spent: z.int().nonnegative() }),
  output: z.object({ spent: z.int() }),
  permission: 'assistant.work',
  events: [],
  async run(tx, { organisationId, day, claimed, spent }) {
    tx.authorise(assistantPolicy, 'assistant.work', {});
    await sql`update assistant_budget set claimed = greatest(0, claimed - ${claimed} + ${spent}), spent = spent + ${spent} where organisation_id = ${organisationId}::uuid and day = ${day}::date`.execute(tx.db);
    return { spent };
  },
});
