import { currentCorrelation } from '@lintel/adapters/temporal';
import type { Tracing } from '@lintel/adapters/tracing';
import type { ScopedTransaction } from '@lintel/db';
import type { Consumer } from '@lintel/kernel';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';

/** A span for each event that a reactor handles, under the trace of the request that caused the event. */
export function tracedReactors(consumers: readonly Consumer<ScopedTransaction>[], tracing: Tracing): readonly Consumer<ScopedTransaction>[] {
  if (tracing.kind === 'none') return consumers;
  return consumers.map((consumer) => consumer.kind !== 'reactor' ? consumer : {
    ...consumer,
    react: (tx, event) => tracing.span(`react ${consumer.name}`, { kind: 'consumer', correlationId: event.correlationId, attributes: { 'lintel.event': event.type } }, () => consumer.react(tx, event)),
  });
}

/** A span for each activity, under the trace that its workflow was started or last signalled in. Goes inside what carries the correlation. */
export function activityTracing(tracing: Tracing): ActivityInterceptorsFactory {
  return ({ info: { activityType, attempt, workflowExecution } }) => ({
    inbound: {
      execute: (input, next) => {
        const correlation = currentCorrelation();
        const attributes = { 'temporal.workflow': workflowExecution?.workflowId ?? '', 'temporal.attempt': attempt };
        return tracing.span(`activity ${activityType}`, { kind: 'consumer', attributes, ...(correlation === undefined ? {} : { correlationId: correlation.correlationId }) }, () => next(input));
      },
    },
  });
}
