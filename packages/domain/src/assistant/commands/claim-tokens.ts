import { defineCommand } from '@lintel/db';
import { sql } from 'kysely';
import { z } from 'zod';
import { id, localDate } from '../../fields';
import { because } from '../contract';
import { assistantPolicy } from '../policy';
import { settingOf } from '../store';

const granted = z.object({ isGranted: z.boolean(), because: because.nullable(), day: localDate });

/**
 * Takes a part of what a language model may cost an organisation today, before it is asked. Any number of workers may ask at once: one statement decides, and no more is given than there is.
 * A worker that dies in between has spent it. Errors: none of its own.
 */
export const claimTokens = defineCommand({
  name: 'assistant.claimTokens',
  summary: 'Take a part of what a language model may cost today.',
  input: z.object({ organisationId: id, tokens: z.int().positive() }),
  output: granted,
  permission: 'assistant.work',
  events: [],
  async run(tx, { organisationId, tokens }) {
    tx.authorise(assistantPolicy, 'assistant.work', {});
    const { isOn, usesModel, dailyTokens } = await settingOf(tx, organisationId);
    const day = tx.now.toISOString().slice(0, 10);
    if (!isOn || !usesModel) return { isGranted: false, because: 'off' as const, day };
    await sql`insert into assistant_budget (organisation_id, day) values (${organisationId}::uuid, ${day}::date) on conflict do nothing`.execute(tx.db);
    const { rows } = await sql`update assistant_budget set claimed = claimed + ${tokens}, calls = calls + 1
      where organisation_id = ${organisationId}::uuid and day = ${day}::date and claimed + ${tokens} <= ${dailyTokens} returning day`.execute(tx.db);
    if (rows.length > 0) return { isGranted: true, because: null, day };
    await sql`update assistant_budget set refused = refused + 1 where organisation_id = ${organisationId}::uuid and day = ${day}::date`.execute(tx.db);
    return { isGranted: false, because: 'budget' as const, day };
  },
});
