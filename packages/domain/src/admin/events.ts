import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../fields';

/** What an operator asks for is an aggregate of its own; the reason is the event's. */
const aggregateType = 'operator_action';
const parked = z.object({ consumer: z.string(), recordType: z.string(), recordId: id, position: z.int() });
const workflow = z.object({ recordType: z.string(), recordId: id, workflowId: z.string() });

export const parkedRetried = defineEvent({
  type: 'parked.retried', aggregateType, description: 'An operator had a parked event tried again.', schema: parked,
});
export const parkedSkipped = defineEvent({
  type: 'parked.skipped', aggregateType, description: 'An operator gave up a parked event for one consumer; what waited behind it follows.', schema: parked,
});
export const eventDrivenAgain = defineEvent({
  type: 'event.driven_again', aggregateType, description: 'An operator had a reactor do one event once more.',
  schema: z.object({ consumer: z.string(), eventId: id, requestId: id }),
});
export const projectionRebuildRequested = defineEvent({
  type: 'projection.rebuild_requested', aggregateType, description: 'An operator asked for a projection to be rebuilt from the beginning of the log.',
  schema: z.object({ projection: z.string() }),
});
export const workflowTerminateRequested = defineEvent({
  type: 'workflow.terminate_requested', aggregateType,
  description: 'An operator wants the workflow of a record ended. The worker ends it; the record and its deadlines stay, and reconciliation starts another where they require one.',
  schema: workflow,
});
export const workflowRetryRequested = defineEvent({
  type: 'workflow.retry_requested', aggregateType,
  description: 'An operator wants the workflow of a record to look at it again at once, or to be started anew where it has ended.', schema: workflow,
});
