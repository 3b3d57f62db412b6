import type { FileStore } from '@lintel/adapters/files';
import type { AnyCommand, Executor } from '@lintel/db';
import { forgetTrouble, noteTrouble } from '@lintel/domain/admin';
import { wakeHouse } from '@lintel/domain/assistant';
import { wakeLease, wakeRules, wakeVerification } from '@lintel/domain/building';
import { wakeInquiry } from '@lintel/domain/crm';
import { wakeLicence } from '@lintel/domain/directory';
import { wakeMute, wakePost } from '@lintel/domain/community';
import { wakeSource } from '@lintel/domain/feed';
import { wakeListing } from '@lintel/domain/listing';
import { wakeGrant, wakeInvitation } from '@lintel/domain/organisation';
import { wakeSavedSearch } from '@lintel/domain/saved-search';
import { wakePlan, wakeTicket } from '@lintel/domain/ticket';
import type { RequestContext } from '@lintel/kernel';
import type { LifecycleActivities, LifecycleKind } from '@lintel/workflows/contracts';
import { Context } from '@temporalio/activity';
import { activityContext, asFailure } from './context';
import { wakeCopy, wakeErasure } from './privacy';

const wakeCommands: Readonly<Record<Exclude<LifecycleKind, 'personal_export' | 'account_deletion'>, AnyCommand>> = {
  listing: wakeListing, inquiry: wakeInquiry, saved_search: wakeSavedSearch, invitation: wakeInvitation, grant: wakeGrant, licence: wakeLicence,
  verification: wakeVerification, lease: wakeLease, house_rules: wakeRules, post: wakePost, mute: wakeMute, ticket: wakeTicket, maintenance_plan: wakePlan, assistant_house: wakeHouse, feed_source: wakeSource,
};

type WakeAnswer = Awaited<ReturnType<LifecycleActivities['wake']>>;

/** The activities of lifecycle workflows: each one command, and of personal data what it asks for outside the database. */
export function lifecycleActivities(executor: Executor, files: FileStore): LifecycleActivities {
  const wakeOne = ({ kind, id }: { readonly kind: LifecycleKind; readonly id: string }, context: RequestContext): Promise<WakeAnswer> => {
    if (kind === 'personal_export') return wakeCopy({ executor, files, context, beat: () => { Context.current().heartbeat(); } }, id);
    if (kind === 'account_deletion') return wakeErasure({ executor, files }, id, context);
    return executor.execute(wakeCommands[kind], { id }, context) as Promise<WakeAnswer>;
  };
  return {
    async wake({ kind, id }) {
      const context = activityContext();
      const record = { type: kind, id };
      return asFailure(async (): Promise<WakeAnswer> => {
        try {
          const answer = await wakeOne({ kind, id }, context);
          await forgetTrouble(executor.db, record);
          return answer;
        } catch (error) {
          // For operators; that it cannot be noted either, when the database is away, changes nothing about the failure.
          await noteTrouble(executor.db, record, error).catch(() => undefined);
          throw error;
        }
      });
    },
  };
}
