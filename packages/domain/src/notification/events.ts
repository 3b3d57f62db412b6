import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../fields';

/** One batch per event that people are told of; its id is that event's. */
export const notificationQueued = defineEvent({
  type: 'notification.queued', aggregateType: 'delivery_batch', description: 'People were told of an event: in the bell, and by as many e-mails as wait for a workflow to send them.',
  schema: z.object({ kind: z.string(), emails: z.int(), userIds: z.array(id) }),
});
export const notificationSent = defineEvent({
  type: 'notification.sent', aggregateType: 'delivery', description: 'A mail server took a message.',
  schema: z.object({ kind: z.string(), channel: z.string(), causeId: id, attempts: z.int(), ambiguous: z.int() }),
});
export const notificationFailed = defineEvent({
  type: 'notification.failed', aggregateType: 'delivery', description: 'A message was refused for good, or given up.',
  schema: z.object({ kind: z.string(), channel: z.string(), causeId: id, attempts: z.int(), code: z.string() }),
});
export const notificationRead = defineEvent({
  type: 'notification.read', aggregateType: 'delivery', description: 'A person read what they were told.', schema: z.object({ kind: z.string() }),
});
