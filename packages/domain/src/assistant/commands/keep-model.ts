import { defineCommand } from '@lintel/db';
import { z } from 'zod';
import { id } from '../../fields';
import { ownMeasured } from '../contract';
import { learnt } from '../learning/classifier';
import { assistantLearnt } from '../events';
import { assistantPolicy } from '../policy';

/** Keeps what was learnt from an organisation's own tickets, with how often it was right; the last one to finish counts. Events: assistant.learnt. Errors: none of its own. */
export const keepModel = defineCommand({
  name: 'assistant.keepModel',
  summary: 'Keep what was learnt from an organisation’s tickets.',
  input: z.object({ organisationId: id, learnt, measured: ownMeasured, isUsed: z.boolean() }),
  output: z.object({ version: z.int() }),
  permission: 'assistant.work',
  events: [assistantLearnt],
  async run(tx, { organisationId, learnt: model, measured, isUsed }) {
    tx.authorise(assistantPolicy, 'assistant.work', {});
    await tx.lock(`assistant_model/${organisationId}`);
    const before = await tx.db.selectFrom('assistant_model').select('version').where('organisation_id', '=', organisationId).executeTakeFirst();
    const columns = { learnt: JSON.stringify(model), measured: JSON.stringify(measured), is_used: isUsed, version: (before?.version ?? 0) + 1, trained_at: tx.now };
    await tx.db.insertInto('assistant_model').values({ organisation_id: organisationId, ...columns }).onConflict((oc) => oc.column('organisation_id').doUpdateSet(columns)).execute();
    tx.append(assistantLearnt, { aggregateId: organisationId, aggregateVersion: columns.version, organisationId, data: { examples: measured.learntFrom + measured.heldBack, isUsed } });
    return { version: columns.version };
  },
});
