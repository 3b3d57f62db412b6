import type { AnyCommand, Executor } from '@lintel/db';
import { wakeInquiry } from '@lintel/domain/crm';
import { wakeListing } from '@lintel/domain/listing';
import type { LifecycleActivities, LifecycleKind } from '@lintel/workflows/contracts';
import { activityContext, asFailure } from './context';

const wakeCommands: Partial<Readonly<Record<LifecycleKind, AnyCommand>>> = { listing: wakeListing, inquiry: wakeInquiry };

/** The activities of lifecycle workflows: each one command. */
export function lifecycleActivities(executor: Executor): LifecycleActivities {
  return {
    async wake({ kind, id }) {
      const command = wakeCommands[kind];
      if (command === undefined) throw new Error(`No wake command for ${kind}`);
      return asFailure(() => executor.execute(command, { id }, activityContext()) as Promise<Awaited<ReturnType<LifecycleActivities['wake']>>>);
    },
  };
}
