import type { ScopedTransaction } from '@lintel/db';
import { uuidv7 } from '@lintel/kernel';
import { notificationQueued } from './events';

export interface Announced {
  readonly batchId: string;
  readonly organisationId: string | null;
  readonly kind: string;
  /** How many wait for the batch's workflow. */
  readonly messages: number;
  readonly suppressed?: number;
  /** Whose bell rings. */
  readonly userIds?: readonly string[];
}

/** Says in the log that a batch has something to send. */
export function announceBatch(tx: ScopedTransaction, { batchId, organisationId, kind, messages, suppressed = 0, userIds = [] }: Announced): void {
  tx.append(notificationQueued, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId, data: { batchId, kind, messages, suppressed, userIds: [...userIds] } });
}
