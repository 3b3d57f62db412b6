import type { AnyCommand, Executor } from '@lintel/db';
import { wakeLease, wakeRules, wakeVerification } from '@lintel/domain/building';
import { wakeInquiry } from '@lintel/domain/crm';
import { wakeLicence } from '@lintel/domain/directory';
import { wakeSource } from '@lintel/domain/feed';
import { wakeListing } from '@lintel/domain/listing';
import { wakeGrant, wakeInvitation } from '@lintel/domain/organisation';
import { wakeSavedSearch } from '@lintel/domain/saved-search';
import type { LifecycleActivities, LifecycleKind } from '@lintel/workflows/contracts';
import { activityContext, asFailure } from './context';

const wakeCommands: Readonly<Record<LifecycleKind, AnyCommand>> = {
  listing: wakeListing, inquiry: wakeInquiry, saved_search: wakeSavedSearch, invitation: wakeInvitation, grant: wakeGrant, licence: wakeLicence,
  verification: wakeVerification, lease: wakeLease, house_rules: wakeRules, feed_source: wakeSource,
};

/** The activities of lifecycle workflows: each one command. */
export function lifecycleActivities(executor: Executor): LifecycleActivities {
  return {
    async wake({ kind, id }) {
      return asFailure(() => executor.execute(wakeCommands[kind], { id }, activityContext()) as Promise<Awaited<ReturnType<LifecycleActivities['wake']>>>);
    },
  };
}
