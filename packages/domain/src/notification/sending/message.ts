import { z } from 'zod';
import { id } from '../../fields';

const common = { id, attempt: z.int() };

/** One message as its channel takes it, for one addressee; several deliveries may be in it. */
export const outgoing = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), ...common, messageId: z.string(), to: z.string(), subject: z.string(), text: z.string(), html: z.string(), headers: z.record(z.string(), z.string()) }),
  z.object({ channel: z.literal('sms'), ...common, to: z.string(), body: z.string() }),
  z.object({
    channel: z.literal('push'), ...common, payload: z.string(), topic: z.string(), isUrgent: z.boolean(),
    browsers: z.array(z.object({ id, endpoint: z.string(), p256dh: z.string(), auth: z.string() })),
  }),
]);
export type Outgoing = z.infer<typeof outgoing>;

/** What a browser's service worker is told: words that the lock screen may show, and where they lead. */
export const pushPayload = z.object({ title: z.string(), line: z.string(), path: z.string(), tag: z.string(), lang: z.string(), dir: z.enum(['ltr', 'rtl']) });
