import type { Executor } from '@lintel/db';
import type { RequestContext } from '@lintel/kernel';
import type { SpanOptions, Tracing } from './port';

/** The executor with a span around each command and query. */
export function traced(executor: Executor, tracing: Tracing): Executor {
  if (tracing.kind === 'none') return executor;
  return {
    ...executor,
    execute: (command, input, context) => tracing.span(`command ${command.name}`, optionsOf(context), () => executor.execute(command, input, context)),
    ask: (query, input, context) => tracing.span(`query ${query.name}`, optionsOf(context), () => executor.ask(query, input, context)),
  };
}

function optionsOf({ correlationId, origin, actor }: RequestContext): SpanOptions {
  return { correlationId, attributes: { 'lintel.origin': origin, 'lintel.actor_kind': actor.kind, 'lintel.correlation_id': correlationId } };
}
