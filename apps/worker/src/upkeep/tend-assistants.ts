import type { TemporalGate } from '@lintel/adapters/temporal';
import type { Executor } from '@lintel/db';
import { keepModel, listExamples, listLearners, listOverdueAssistants, measureOwn } from '@lintel/domain/assistant';
import { type RequestContext, system, uuidv7 } from '@lintel/kernel';
import type { Logger } from 'pino';
import { startOrTellAssistant } from '../temporal/assistants';

/**
 * Starts again the workflows of assistants that stand still: after a restore, or where Temporal lost them. And lets those learn whose organisations have closed enough tickets since they last did.
 * Any number of workers may do it at once.
 */
export async function tendAssistants({ executor, temporal, log }: { readonly executor: Executor; readonly temporal: TemporalGate; readonly log: Logger }): Promise<void> {
  const context: RequestContext = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null };
  for (const organisationId of (await executor.ask(listLearners, {}, context)).organisationIds) await learnAnew(executor, organisationId, context, log);
  const { organisationIds } = await executor.ask(listOverdueAssistants, {}, context);
  for (const organisationId of organisationIds) await temporal.use((client) => startOrTellAssistant(client, organisationId));
  if (organisationIds.length > 0) log.info({ restarted: organisationIds.length }, 'assistants tended');
}

/** The reckoning takes a second or less, and holds neither a connection nor a lock. */
export async function learnAnew(executor: Executor, organisationId: string, context: RequestContext, log: Pick<Logger, 'info'>): Promise<void> {
  const { examples } = await executor.ask(listExamples, { organisationId }, context);
  const found = measureOwn(examples);
  if (found === undefined) return;
  await executor.execute(keepModel, { organisationId, ...found }, context);
  log.info({ organisationId, examples: examples.length, top1: found.measured.top1, keywords: found.measured.keywords, isUsed: found.isUsed }, 'an assistant has learnt anew');
}
