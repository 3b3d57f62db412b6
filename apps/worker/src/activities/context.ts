import { currentCorrelation } from '@lintel/adapters/temporal';
import { isDomainError, type RequestContext, system, uuidv7 } from '@lintel/kernel';
import { ApplicationFailure, Context } from '@temporalio/activity';

/** What a command learns of the workflow that gives it. */
export function activityContext(step?: string): RequestContext {
  const carried = currentCorrelation();
  const { workflowId, runId } = Context.current().info.workflowExecution ?? { workflowId: 'none', runId: 'none' };
  return {
    actor: system,
    origin: 'workflow',
    correlationId: carried?.correlationId ?? uuidv7(),
    causationId: carried?.causationId ?? `workflow:${workflowId}`,
    ...(step === undefined ? {} : { idempotencyKey: `${workflowId}/${runId}/${step}`, idempotencyScope: 'workflow' as const }),
  };
}

/** A refusal is an answer, not an accident: repeating it would be refused again. An unreachable database is tried again. */
export async function asFailure<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error) && error.code !== 'unavailable')
      throw ApplicationFailure.create({ message: error.message, type: error.code, nonRetryable: true, details: [error.details], cause: error });
    throw error;
  }
}
