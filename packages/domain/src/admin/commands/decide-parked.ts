import { defineCommand, type ScopedTransaction } from '@lintel/db';
import { type ParkedDecision, retryParked as releaseParked, skipParked as giveUpParked } from '@lintel/db/log';
import { type DataOf, type EventDefinition, uuidv7 } from '@lintel/kernel';
import type { z } from 'zod';
import { parkedDecided, parkedDecisionInput } from '../contract';
import { parkedRetried, parkedSkipped } from '../events';
import { platformPolicy } from '../policy';

type Decide = (db: ScopedTransaction['db'], decision: ParkedDecision) => Promise<{ readonly position: number }>;

async function decide(
  tx: ScopedTransaction, input: z.infer<typeof parkedDecisionInput>, how: Decide, event: EventDefinition<string, DataOf<typeof parkedRetried>>,
): Promise<{ position: number }> {
  tx.authorise(platformPolicy, 'platform.operate', {});
  const { consumer, aggregateType, aggregateId, reason } = input;
  const { position } = await how(tx.db, { consumer, aggregateType, aggregateId, by: tx.actor.userId, reason });
  const data = { consumer, recordType: aggregateType, recordId: aggregateId, position };
  tx.append(event, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: null, data, reason });
  return { position };
}

/**
 * Has the event that failed tried again by the worker that holds its lane; when it succeeds, what waited behind it follows in order.
 * Events: parked.retried. Errors: not_found when nothing of the record has failed for this consumer, forbidden.
 */
export const retryParked = defineCommand({
  name: 'admin.retryParked',
  summary: 'Try a parked event again.',
  input: parkedDecisionInput,
  output: parkedDecided,
  permission: 'platform.operate',
  events: [parkedRetried],
  run: (tx, input) => decide(tx, input, releaseParked, parkedRetried),
});

/**
 * Gives up the event that failed for this consumer, for ever; what waited behind it follows in order.
 * Events: parked.skipped. Errors: not_found when nothing of the record has failed for this consumer, forbidden.
 */
export const skipParked = defineCommand({
  name: 'admin.skipParked',
  summary: 'Give up a parked event, with a reason.',
  input: parkedDecisionInput,
  output: parkedDecided,
  permission: 'platform.operate',
  events: [parkedSkipped],
  run: (tx, input) => decide(tx, input, giveUpParked, parkedSkipped),
});
