import type { Observed, Observer } from '@lintel/db';
import { sitterOf } from '@lintel/kernel';
import type { Logger } from 'pino';
import type { Metrics } from './metrics';
import { isFirstReport } from './report-once';

/** Counts every command and query, writes a line for each command, and for what failed unexpectedly its error, once. */
export function observer(metrics: Metrics, log: Logger): Observer {
  return (observed) => {
    const { kind, name, outcome, seconds } = observed;
    if (kind === 'command') metrics.commandSeconds.observe({ command: name, outcome }, seconds);
    else metrics.querySeconds.observe({ query: name, outcome }, seconds);
    if (outcome === 'internal' && isFirstReport(observed.error)) log.error({ ...lineOf(observed), err: observed.error }, 'operation failed');
    else if (kind === 'command') log.info(lineOf(observed), 'command');
    else if (outcome !== 'ok') log.debug(lineOf(observed), 'query refused');
  };
}

function lineOf({ kind, name, outcome, seconds, context }: Observed): Record<string, unknown> {
  return {
    kind, operation: name, outcome, ms: Math.round(seconds * 100_000) / 100, correlationId: context.correlationId, origin: context.origin,
    actorId: sitterOf(context.actor), ...(context.actor.onBehalfOf === null ? {} : { onBehalfOf: context.actor.onBehalfOf }),
  };
}
