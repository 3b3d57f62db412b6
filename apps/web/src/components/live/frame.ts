import type { MessageItem } from '@lintel/domain/community/contract';

/** What a live stream tells of one event: enough to know what to read again, nothing personal. */
export interface LiveFrame {
  readonly position: number;
  readonly type: string;
  /** The topics of this stream that the event belongs to. */
  readonly topics: readonly string[];
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly version: number;
  /** The person who did it, so that a screen may tell its own change from another's. */
  readonly actorId: string | null;
  /** Names of the fields that changed, where the event names them. */
  readonly changed: readonly string[];
  /** A message that was sent, to who listens to its channel. */
  readonly message?: MessageItem;
}
