import type { ScopedTransaction } from '@lintel/db';
import { type DataOf, type EventDefinition, type EventEnvelope, readEvent } from '@lintel/kernel';
import type { NotificationKind } from './kinds';
import type { Recipient } from './recipients';

/** One thing to tell: what, about which record, to whom. */
export interface Notice {
  readonly kind: NotificationKind;
  readonly recordType: 'listing' | 'inquiry' | 'saved_search' | 'feed_source' | 'webhook' | 'invitation' | 'grant' | 'user' | 'session' | 'registration' | 'password_reset' | 'email_change' | 'licence' | 'agent_review' | 'verification' | 'lease' | 'house_rules' | 'ticket' | 'post' | 'comment' | 'message' | 'moderation_case' | 'mute' | 'phone' | 'assistant_job';
  readonly recordId: string;
  /** Ids and values that are not personal. */
  readonly params: Readonly<Record<string, string | number | null>>;
  readonly to: readonly Recipient[];
}

/** What one event tells: nothing, one thing, or one to each of several. */
export type Noticed = Notice | readonly Notice[] | undefined;

export interface NoticeRule {
  readonly definition: EventDefinition;
  /** In the transaction that writes what is told: what was counted or claimed for it stands or falls with it. */
  notice(tx: ScopedTransaction, event: EventEnvelope): Promise<Noticed>;
}

export function when<D extends EventDefinition<string, never> | EventDefinition>(
  definition: D, notice: (tx: ScopedTransaction, event: EventEnvelope<string, DataOf<D>>) => Promise<Noticed>,
): NoticeRule {
  return { definition, notice: (tx, event) => notice(tx, readEvent(definition, event) as EventEnvelope<string, DataOf<D>>) };
}
