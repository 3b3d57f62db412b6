import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../../fields';

export const feedSourceCreated = defineEvent({
  type: 'feed_source.created', aggregateType: 'feed_source', description: 'An organisation named a source of listings.', schema: z.object({ kind: z.string() }),
});
export const feedRunStarted = defineEvent({
  type: 'feed_run.started', aggregateType: 'feed_run', description: 'An import began.', schema: z.object({ feedSourceId: id, isDryRun: z.boolean() }),
});
export const feedRunFinished = defineEvent({
  type: 'feed_run.finished', aggregateType: 'feed_run', description: 'An import ended.',
  schema: z.object({ feedSourceId: id, state: z.string(), created: z.int(), updated: z.int(), unchanged: z.int(), removed: z.int(), rejected: z.int() }),
});
