import { contactField } from '@lintel/kernel';
import { z } from 'zod';
import { cursor, id, instant, pageOf, pageSize } from '../fields';
import { channel, deliveryStatus, held, suppressedBecause } from '../notification/contract';

export const deliveryListInput = z.object({
  channel: channel.optional(), status: deliveryStatus.optional(), kind: z.string().max(60).optional(), text: z.string().max(100).optional().describe('in the name or the error, or a whole address'),
  recordId: id.optional(), cursor: cursor.optional(), limit: pageSize,
});
export const deliveryItem = z.object({
  id, kind: z.string(), channel, status: deliveryStatus, recipient: contactField().describe('a person by name, or an address that has no account, masked'), userId: id.nullable(), organisationName: z.string().nullable(), recordType: z.string(), recordId: id,
  eventId: id, attempts: z.int(), ambiguous: z.int().describe('sendings whose answer was lost'), error: z.string().nullable(), createdAt: instant, sentAt: instant.nullable(), readAt: instant.nullable(),
  nextAttemptAt: instant.nullable(), held: held.nullable().describe('why it waits'), reason: suppressedBecause.nullable().describe('why it was not sent'), insteadOf: channel.nullable().describe('the channel that failed, which this one stands in for'),
});
export const deliveryPage = pageOf(deliveryItem);

export const workKind = z.enum(['import', 'rebuild', 'media', 'backup', 'job']);
export type WorkKind = z.infer<typeof workKind>;
export const workItem = z.object({
  id: z.string(), kind: workKind, name: z.string(), state: z.enum(['queued', 'running', 'done', 'failed', 'interrupted']), organisationName: z.string().nullable(),
  done: z.int(), total: z.int().nullable(), error: z.string().nullable(), startedAt: instant, finishedAt: instant.nullable(),
});
export type WorkItem = z.infer<typeof workItem>;
export const workInput = z.object({ kind: workKind.optional() });
export const workList = z.object({ items: z.array(workItem).describe('under way first, then the newest; a hundred at most') });
