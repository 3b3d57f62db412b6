import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id } from '../fields';

const about = { kind: z.string(), channel: z.string(), causeId: id };

/** Each announcement is an aggregate of its own, since many may add to one batch at once: the event that people are told of is a batch, and so is a moment that messages are held until. */
export const notificationQueued = defineEvent({
  type: 'notification.queued', aggregateType: 'delivery_batch', version: 2,
  description: 'People were told of an event: in the bell, by as many messages as wait for a workflow to send them, and not by those that they do not want.',
  schema: z.object({ batchId: id.nullable().describe('null in the oldest: the record itself'), kind: z.string(), messages: z.int(), suppressed: z.int(), userIds: z.array(id) }),
  upcasts: { 1: (data) => { const { kind, emails, userIds } = z.object({ kind: z.string(), emails: z.int(), userIds: z.array(id) }).parse(data); return { batchId: null, kind, messages: emails, suppressed: 0, userIds }; } },
});
export const notificationSent = defineEvent({
  type: 'notification.sent', aggregateType: 'delivery', description: 'A mail server, an SMS provider or a push service took a message.',
  schema: z.object({ ...about, attempts: z.int(), ambiguous: z.int() }),
});
export const notificationDelivered = defineEvent({ type: 'notification.delivered', aggregateType: 'delivery', description: 'A provider said that a message reached its addressee.', schema: z.object(about) });
export const notificationFailed = defineEvent({
  type: 'notification.failed', aggregateType: 'delivery', description: 'A message was refused for good, or given up.',
  schema: z.object({ ...about, attempts: z.int(), code: z.string() }),
});
export const notificationBounced = defineEvent({ type: 'notification.bounced', aggregateType: 'delivery', description: 'A message that was taken came back.', schema: z.object({ ...about, code: z.string() }) });
export const notificationSuppressed = defineEvent({
  type: 'notification.suppressed', aggregateType: 'delivery', description: 'A message that was waiting is not sent after all: its reader does not want it, has read it, or cannot be reached.',
  schema: z.object({ ...about, because: z.string() }),
});
export const notificationRetried = defineEvent({ type: 'notification.retried', aggregateType: 'delivery', description: 'Somebody had a message that was given up sent once more.', schema: z.object(about) });
export const notificationRead = defineEvent({
  type: 'notification.read', aggregateType: 'delivery', description: 'A person read what they were told.', schema: z.object({ kind: z.string() }),
});
export const notificationSettingsChanged = defineEvent({
  type: 'notification.settings_changed', aggregateType: 'notification_setting', description: 'A person chose how they are told: for one kind, or their quiet hours and the hour of their digest.',
  schema: z.object({ kind: z.string().nullable(), channels: z.array(z.string()), pace: z.string().nullable(), by: z.enum(['screen', 'link']) }),
});
export const phoneChanged = defineEvent({
  type: 'phone.changed', aggregateType: 'phone', description: 'A person named, confirmed or took away the number of their text messages.',
  schema: z.object({ step: z.enum(['named', 'verified', 'removed']), userId: id }),
});
export const browserSubscribed = defineEvent({ type: 'push.subscribed', aggregateType: 'push_subscription', description: 'A browser asked to be told.', schema: z.object({ userId: id }) });
export const browserUnsubscribed = defineEvent({
  type: 'push.unsubscribed', aggregateType: 'push_subscription', description: 'A browser is told no more: its person said so, or its push service knows it no longer.', schema: z.object({ userId: id, because: z.enum(['asked', 'gone']) }),
});
export const addressSuppressed = defineEvent({
  type: 'address.suppressed', aggregateType: 'suppressed_address', description: 'Nothing, or nothing of one kind, is sent to an address any more.', schema: z.object({ channel: z.string(), because: z.string(), onlyKind: z.string().nullable() }),
});
export const addressLifted = defineEvent({ type: 'address.lifted', aggregateType: 'suppressed_address', description: 'An address is written to again.', schema: z.object({ channel: z.string(), because: z.string() }) });
export const addressRevealed = defineEvent({
  type: 'address.revealed', aggregateType: 'address_reveal', description: 'An operator looked at one address that lists mask; the reason says why.', schema: z.object({ recordType: z.string(), recordId: id }),
});
export const templateEdited = defineEvent({
  type: 'notification_template.edited', aggregateType: 'notification_template', description: 'The words of a kind were changed in one language, or the shipped ones taken back.',
  schema: z.object({ kind: z.string(), language: z.string(), version: z.int(), isShipped: z.boolean() }),
});
