import { z } from 'zod';
import { cursor, id, instant, pageOf, pageSize, writtenText } from '../fields';

export const consumerName = z.string().min(1).max(100);
const recordType = z.string().regex(/^[a-z][a-z_]*$/, 'must be a kind of record such as listing').max(60);
const eventType = z.string().regex(/^[a-z_]+\.[a-z_]+$/, 'must be an event type such as listing.published').max(80);
/** Kept with the decision: whoever looks at it later wants to know why. */
const reason = writtenText(500).pipe(z.string().min(3, 'must say why'));

const buildProgress = z.object({
  state: z.enum(['requested', 'building', 'catching_up', 'swapped', 'failed']), cursor: z.int(), target: z.int(), startedAt: instant,
  finishedAt: instant.nullable(), error: z.string().nullable(),
});
const lane = z.object({
  lane: z.int(), cursor: z.int(), lagEvents: z.int(), lagSeconds: z.number(), leaseOwner: z.string().nullable(), pausedSince: instant.nullable(),
  pausedReason: z.string().nullable(), retryAt: instant.nullable(),
});
export const relayState = z.object({
  sequencer: z.object({ lastPosition: z.int(), restoreEpoch: z.int(), pending: z.int(), oldestPendingSeconds: z.number() }),
  consumers: z.array(z.object({
    name: z.string(), kind: z.enum(['projection', 'reactor']), summary: z.string(), types: z.array(z.string()).nullable().describe('null: all'),
    isDeclared: z.boolean(), lagEvents: z.int(), lagSeconds: z.number(), pausedSince: instant.nullable(), pausedReason: z.string().nullable(),
    parkedAggregates: z.int(), parkedEvents: z.int(), lanes: z.array(lane), build: buildProgress.nullable(),
  })),
});
export type RelayState = z.infer<typeof relayState>;

export const parkedListInput = z.object({ consumer: consumerName.optional(), limit: pageSize });
export const parkedItem = z.object({
  consumer: z.string(), aggregateType: z.string(), aggregateId: id, position: z.int(), eventId: id, eventType: z.string(),
  state: z.enum(['failed', 'released', 'skipping']), attempts: z.int(), error: z.string().nullable(), parkedAt: instant,
  waiting: z.int().describe('later events of the record that wait behind it'),
});
export const parkedDecisionInput = z.object({ consumer: consumerName, aggregateType: recordType, aggregateId: id, reason });
export const parkedDecided = z.object({ position: z.int() });

export const driveAgainInput = z.object({ consumer: consumerName, eventId: id, reason });
export const rebuildInput = z.object({ projection: consumerName, reason });
export const requested = z.object({ id });

export const eventListInput = z.object({
  type: eventType.optional(), aggregateType: recordType.optional(), aggregateId: id.optional(), organisationId: id.optional(), actorId: id.optional(),
  correlationId: z.string().max(100).optional(), cursor: cursor.optional(), limit: pageSize,
});
export const loggedEvent = z.object({
  id, position: z.int().nullable(), type: z.string(), version: z.int(), occurredAt: instant, aggregateType: z.string(), aggregateId: id, aggregateVersion: z.int(),
  organisationId: id.nullable(), actorId: id.nullable(), actorName: z.string().nullable(), onBehalfOf: id.nullable(), sessionId: id.nullable(), origin: z.string(),
  reason: z.string().nullable(), correlationId: z.string(), causationId: z.string().nullable(), data: z.unknown(),
});
export type LoggedEvent = z.infer<typeof loggedEvent>;
export const eventPage = pageOf(loggedEvent);
export const eventDetail = z.object({
  event: loggedEvent,
  correlated: z.array(loggedEvent).describe('everything that came of the same request, oldest first'),
  parked: z.array(z.object({ consumer: z.string(), state: z.string(), attempts: z.int(), error: z.string().nullable(), reason: z.string().nullable() })),
  drivenAgain: z.array(z.object({ id, consumer: z.string(), state: z.string(), reason: z.string(), error: z.string().nullable() })),
});

export const workflowTrouble = z.enum(['failing', 'stuck']);
export const workflowListInput = z.object({
  recordType: recordType.optional(), isOverdue: z.boolean().optional(), trouble: workflowTrouble.optional().describe('failing: what was due could not be done; stuck: overdue, and nothing has come of it'),
  cursor: cursor.optional(), limit: pageSize,
});
export const workflowItem = z.object({
  workflowId: z.string().describe('as the workflow engine knows it'),
  recordType: z.string(), recordId: id, organisationId: id.nullable(), organisationName: z.string().nullable(),
  next: z.object({ kind: z.string(), slot: z.string(), dueAt: instant, rule: z.record(z.string(), z.unknown()) }),
  pending: z.int(), isOverdue: z.boolean(), isStuck: z.boolean().describe('overdue for longer than it takes to start a workflow anew'),
  failure: z.object({ attempts: z.int(), error: z.string(), since: instant, lastAt: instant }).nullable().describe('why what was due could not be done'),
});
export const workflowPage = pageOf(workflowItem);
export const workflowOrderInput = z.object({ recordType, recordId: id, reason });

export const serviceItem = z.object({
  service: z.string(), instance: z.string(), state: z.string(), detail: z.record(z.string(), z.unknown()), updatedAt: instant,
  isSilent: z.boolean().describe('has not reported for a minute: what it last said may not hold'),
});

export const jobState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);
export const jobListInput = z.object({ kind: z.string().max(60).optional(), state: jobState.optional(), cursor: cursor.optional(), limit: pageSize });
export const jobItem = z.object({
  id, kind: z.string(), state: jobState, organisationId: id.nullable(), organisationName: z.string().nullable(), createdByName: z.string().nullable(),
  total: z.int().nullable(), done: z.int(), detail: z.unknown(), error: z.string().nullable(), createdAt: instant, updatedAt: instant, finishedAt: instant.nullable(),
});
export const jobPage = pageOf(jobItem);

export const overview = z.object({
  people: z.object({ active: z.int(), suspended: z.int(), signedInToday: z.int() }),
  organisations: z.int(),
  listings: z.object({ byStatus: z.record(z.string(), z.int()), inReview: z.int() }),
  inquiries: z.object({ open: z.int(), overdue: z.int() }),
  deadlines: z.object({ pending: z.int(), overdue: z.int(), dueToday: z.int() }),
  deliveries: z.object({ waiting: z.int(), failedToday: z.int() }),
  log: z.object({
    lastPosition: z.int(), pending: z.int(), parkedAggregates: z.int(), pausedConsumers: z.int(), largestLagSeconds: z.number(),
    perHour: z.array(z.object({ hour: instant, events: z.int() })).describe('the last 24 hours, oldest first'),
  }),
});
export const noInput = z.object({});
