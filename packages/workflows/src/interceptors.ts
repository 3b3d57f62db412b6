import type { Headers } from '@temporalio/common';
import type { WorkflowInterceptorsFactory } from '@temporalio/workflow';
import { correlationHeader } from './contracts';

/** Hands the correlation of the start, or of the latest signal, on to every activity. */
export const interceptors: WorkflowInterceptorsFactory = () => {
  let carried: Headers = {};
  const take = (headers: Headers) => {
    const payload = headers[correlationHeader];
    if (payload !== undefined) carried = { [correlationHeader]: payload };
  };
  return {
    inbound: [{
      execute: (input, next) => { take(input.headers); return next(input); },
      handleSignal: (input, next) => { take(input.headers); return next(input); },
    }],
    outbound: [{
      scheduleActivity: (input, next) => next({ ...input, headers: { ...input.headers, ...carried } }),
      continueAsNew: (input, next) => next({ ...input, headers: { ...input.headers, ...carried } }),
    }],
  };
};
