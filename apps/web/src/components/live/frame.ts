import type { MessageItem } from '@lintel/domain/community/contract';

/** What passes at this moment and is kept nowhere: somebody writes, looks or left, or one's own devices are to count anew. */
export interface LiveMoment {
  readonly topic: string;
  readonly kind: 'typing' | 'here' | 'left' | 'read';
  readonly userId: string;
  readonly name?: string;
}

/** What a live stream tells of one event: enough to know what to read again, nothing personal; who did it the record's history says, to those who may know. */
export interface LiveFrame {
  readonly position: number;
  readonly type: string;
  /** The topics of this stream that the event belongs to. */
  readonly topics: readonly string[];
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly version: number;
  /** Names of the fields that changed, where the event names them. */
  readonly changed: readonly string[];
  /** A message that was sent, to who listens to its channel. */
  readonly message?: MessageItem;
}
