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
export const feedSourceScheduled = defineEvent({
  type: 'feed_source.scheduled', aggregateType: 'feed_source', description: 'Where or how often a source is asked was settled: named, changed, paused, resumed or given up.',
  schema: z.object({ intervalMinutes: z.int(), status: z.string() }),
});
export const feedSourceFailed = defineEvent({
  type: 'feed_source.failed', aggregateType: 'feed_source', description: 'A source could not be brought up to date and is asked again; `isAlarm` the one time that people are told.',
  schema: z.object({ name: z.string(), failures: z.int(), isRefused: z.boolean(), isAlarm: z.boolean(), nextAt: z.iso.datetime().nullable() }),
});
export const feedSourceRecovered = defineEvent({
  type: 'feed_source.recovered', aggregateType: 'feed_source', description: 'A source that had failed is up to date again.', schema: z.object({ failures: z.int(), wasAlarmed: z.boolean() }),
});
export const feedPhotoSettled = defineEvent({
  type: 'feed_photo.settled', aggregateType: 'feed_photo', description: 'A photo that a source names was fetched, put at its place, taken off, or could not be had.',
  schema: z.object({ listingId: id, result: z.string(), problem: z.string().nullable() }),
});
