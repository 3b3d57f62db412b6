import { z } from 'zod';
import { cursor, id, instant, pageOf } from '../fields';

export const activityLimit = z.int().min(1).max(100).default(50);
const eventType = z.string().regex(/^[a-z_]+\.[a-z_]+$/, 'must be an event type such as listing.published').max(80);

const recordKind = z.string().regex(/^[a-z][a-z_]*$/, 'must be a kind of record such as listing').max(60);
/** What a history is kept to. */
const kept = {
  types: z.array(eventType).max(50).optional(),
  from: instant.optional().describe('this moment and later'),
  until: instant.optional().describe('before this moment'),
};

export const activityMineInput = z.object({
  ...kept,
  kind: recordKind.optional().describe('records of this kind'),
  recordId: id.optional().describe('this record alone'),
  by: z.enum(['me', 'others']).optional().describe('what one did oneself, or what others did to one’s account'),
  cursor: cursor.optional(), limit: activityLimit,
});

/** Records that have a timeline. */
export const timelineRecord = z.enum(['listing', 'property', 'parcel', 'inquiry', 'lead', 'building', 'verification', 'ticket', 'user', 'organisation']);
export type TimelineRecord = z.infer<typeof timelineRecord>;

export const timelineInput = z.object({
  recordType: timelineRecord, recordId: id, ...kept, actorId: id.optional().describe('what this person did, as far as one may know who did it'), cursor: cursor.optional(), limit: activityLimit,
});

export const person = z.object({ id, name: z.string() });

/** One field that changed. Values are there only when the event keeps them; personal ones it never does. */
export const changedField = z.object({
  field: z.string(),
  from: z.union([z.string(), z.number(), z.null()]).optional(),
  to: z.union([z.string(), z.number(), z.null()]).optional(),
});
export type ChangedField = z.infer<typeof changedField>;

export const activityEntry = z.object({
  id,
  position: z.int().nullable().describe('place in the log; null for the moment before it is numbered'),
  type: z.string(),
  occurredAt: instant,
  aggregateType: z.string(),
  aggregateId: id,
  record: z.object({ type: z.string(), id }).describe('the record it is about: of a reminder, what it reminds of'),
  actor: person.nullable().describe('null for what happened by itself, or is not for this reader'),
  onBehalfOf: person.nullable(),
  origin: z.enum(['screen', 'api', 'cli', 'workflow', 'rule']).nullable(),
  reason: z.string().nullable(),
  changed: z.array(changedField),
  data: z.record(z.string(), z.unknown()).describe('ids, states and values that are not personal, by the event’s own schema'),
});
export type ActivityEntry = z.infer<typeof activityEntry>;

export const activityPage = pageOf(activityEntry);

export const sinceLastHereInput = z.object({ limit: activityLimit });
export const sinceLastHere = z.object({
  since: z.int().describe('the position seen last'),
  upTo: z.int().describe('hand this to activity.markSeen'),
  items: z.array(activityEntry).describe('newest first'),
  counts: z.record(z.string(), z.int()).describe('how many of each type are in items'),
  isMore: z.boolean(),
});

export const markSeenInput = z.object({ position: z.int().nonnegative() });
export const seen = z.object({ seenPosition: z.int() });
