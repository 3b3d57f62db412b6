import { defineCommand } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';
import { keepEvaluationInput } from '../contract';
import { assistantEvaluated } from '../events';
import { assistantPolicy } from '../policy';

/** Keeps how the classifier did on a file of examples, for the admin's page. `lintel assistant measure` reads the file and does the reckoning. Events: assistant.evaluated. Errors: forbidden. */
export const keepEvaluation = defineCommand({
  name: 'assistant.keepEvaluation',
  summary: 'Keep how the classifier did on a file of examples.',
  input: keepEvaluationInput,
  output: z.object({ id }),
  permission: 'assistant.evaluate',
  events: [assistantEvaluated],
  async run(tx, { name, ...measured }) {
    tx.authorise(assistantPolicy, 'assistant.evaluate', {});
    const evaluationId = uuidv7();
    await tx.db.insertInto('assistant_evaluation').values({ id: evaluationId, name, measured: JSON.stringify(measured), measured_by: tx.actor.userId, created_at: tx.now }).execute();
    tx.append(assistantEvaluated, { aggregateId: evaluationId, aggregateVersion: 1, organisationId: null, data: { learntFrom: measured.learntFrom, heldBack: measured.heldBack } });
    return { id: evaluationId };
  },
});
