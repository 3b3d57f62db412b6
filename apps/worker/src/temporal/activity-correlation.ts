import { correlationOf, withCorrelation } from '@lintel/adapters/temporal';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';

/** Activities run under the correlation their workflow was started or last signalled with. */
export const correlationActivityInterceptor: ActivityInterceptorsFactory = () => ({
  inbound: {
    execute(input, next) {
      const correlation = correlationOf(input.headers);
      return correlation === undefined ? next(input) : withCorrelation(correlation, () => next(input));
    },
  },
});
