import { z } from 'zod';
import { cursor, expectedVersion, id, instant, pageOf, pageSize, writtenText } from '../fields';

export const webhookStatus = z.enum(['active', 'disabled']);
export const disabledBecause = z.enum(['owner', 'failures', 'gone']);
export const deliveryStatus = z.enum(['queued', 'sending', 'delivered', 'failed']);

const url = z.string().trim().max(2_000).describe('Where events are sent: https, on the public internet');
const description = writtenText(200);
const eventTypes = z.array(z.string().max(80)).min(1).max(100).describe('Such as listing.published; see the event types');
const secret = z.string().describe('Signs what is sent; shown once');

export const webhook = z.object({
  id, organisationId: id, url: z.string(), description: z.string(), eventTypes: z.array(z.string()), status: webhookStatus, disabledBecause: disabledBecause.nullable(),
  failingSince: instant.nullable().describe('since when nothing has been taken'), oldSecretUntil: instant.nullable(), version: z.int(), createdAt: instant,
});
export type Webhook = z.infer<typeof webhook>;

export const webhookCreateInput = z.object({ organisationId: id, url, description: description.default(''), eventTypes });
export const webhookWithSecret = webhook.extend({ secret });
export const webhookChangeInput = z.object({
  id, expectedVersion: expectedVersion.optional(), url: url.optional(), description: description.optional(), eventTypes: eventTypes.optional(), status: webhookStatus.optional(),
});
export const webhookDeleteInput = z.object({ id, expectedVersion: expectedVersion.optional() });
export const webhookDeleted = z.object({ id, isDeleted: z.literal(true) });
export const secretRotateInput = z.object({
  id, expectedVersion: expectedVersion.optional(), overlapHours: z.int().min(0).max(168).default(24).describe('for how long the old secret signs as well'),
});
export const webhookListInput = z.object({ organisationId: id, cursor: cursor.optional(), limit: pageSize });
export const webhookPage = pageOf(webhook.extend({ waiting: z.int().describe('deliveries not yet taken'), failed: z.int().describe('deliveries given up in the last 7 days') }));
export const webhookRef = z.object({ id });

export const deliveryItem = z.object({
  id, eventId: id, eventType: z.string(), position: z.int().nullable(), status: deliveryStatus, attempts: z.int(), replays: z.int(), nextAttemptAt: instant.nullable(),
  deliveredAt: instant.nullable(), error: z.string().nullable(), createdAt: instant,
});
export type DeliveryItem = z.infer<typeof deliveryItem>;
export const deliveryListInput = z.object({ webhookId: id, status: z.array(deliveryStatus).optional(), eventType: z.string().max(80).optional(), cursor: cursor.optional(), limit: pageSize });
export const deliveryPage = pageOf(deliveryItem);
export const deliveryRef = z.object({ webhookId: id, id });

export const attempt = z.object({
  id, number: z.int(), at: instant, durationMs: z.int(), requestHeaders: z.record(z.string(), z.string()), requestBody: z.string(),
  responseStatus: z.int().nullable(), responseBody: z.string().nullable(), error: z.string().nullable(),
});
export const deliveryDetail = deliveryItem.extend({ webhookId: id, tries: z.array(attempt) });

export const testInput = z.object({ id });
export const queuedCount = z.object({ queued: z.int() });
export const replayInput = z.object({
  webhookId: id,
  deliveryIds: z.array(id).min(1).max(200).optional().describe('these'),
  from: instant.optional().describe('or everything that happened from here'),
  until: instant.optional().describe('to here, whether it was sent before or not'),
  onlyFailed: z.boolean().default(false),
});
export const eventType = z.object({ type: z.string(), version: z.int(), description: z.string(), schema: z.record(z.string(), z.unknown()) });
export const eventTypeList = z.object({ items: z.array(eventType) });
export const noInput = z.object({});
