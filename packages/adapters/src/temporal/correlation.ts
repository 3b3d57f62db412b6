import { AsyncLocalStorage } from 'node:async_hooks';
import { correlationHeader } from '@lintel/workflows/contracts';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';

/** What a piece of work carries from the event that caused it into every log line. */
export interface Correlation {
  readonly correlationId: string;
  readonly causationId: string | null;
}

const current = new AsyncLocalStorage<Correlation>();

export function withCorrelation<Result>(correlation: Correlation, work: () => Promise<Result>): Promise<Result> {
  return current.run(correlation, work);
}

/** The correlation of the work under way, if it has one. */
export function currentCorrelation(): Correlation | undefined {
  return current.getStore();
}

/** What the headers of a workflow or an activity carry. */
export function correlationOf(headers: Headers): Correlation | undefined {
  const payload = headers[correlationHeader];
  return payload === undefined ? undefined : defaultPayloadConverter.fromPayload<Correlation>(payload);
}

function withHeader(headers: Headers): Headers {
  const correlation = current.getStore();
  return correlation === undefined ? headers : { ...headers, [correlationHeader]: defaultPayloadConverter.toPayload(correlation) };
}

/** Starts and signals carry the ids of the event that caused them. */
export const correlationClientInterceptor: WorkflowClientInterceptor = {
  start: (input, next) => next({ ...input, headers: withHeader(input.headers) }),
  signal: (input, next) => next({ ...input, headers: withHeader(input.headers) }),
  signalWithStart: (input, next) => next({ ...input, headers: withHeader(input.headers) }),
};
