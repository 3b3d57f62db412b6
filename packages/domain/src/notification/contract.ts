import { z } from 'zod';
import { cursor, id, instant, pageOf, pageSize } from '../fields';

export const channel = z.enum(['in_app', 'email', 'sms', 'push']);
export type Channel = z.infer<typeof channel>;

/** When messages of a kind go: as they happen, or joined at the next five minutes, hour, or the hour of the day that was chosen. */
export const pace = z.enum(['at_once', 'five_minutes', 'hourly', 'daily']);
export type Pace = z.infer<typeof pace>;

export const deliveryStatus = z.enum(['queued', 'sending', 'suppressed', 'sent', 'delivered', 'bounced', 'read', 'failed']);
export const held = z.enum(['quiet', 'digest', 'throttle']);
export type Held = z.infer<typeof held>;
export const suppressedBecause = z.enum(['preference', 'unsubscribed', 'bounced', 'complained', 'read', 'unreachable', 'closed']);
export type SuppressedBecause = z.infer<typeof suppressedBecause>;

/** Minutes since midnight on the reader's clock. */
const minuteOfDay = z.int().min(0).max(1_439);
export const quietHours = z.object({ from: minuteOfDay, to: minuteOfDay }).refine(({ from, to }) => from !== to, { path: ['to'], message: 'must differ from the beginning' }).meta({ examples: [{ from: 1_320, to: 420 }] });

export const kindPreference = z.object({
  kind: z.string(), topic: z.string(), isCritical: z.boolean(), offered: z.array(channel), channels: z.array(channel), pace,
  throttle: z.object({ most: z.int(), minutes: z.int() }).nullable(),
});
export type KindPreference = z.infer<typeof kindPreference>;

export const browser = z.object({ id, name: z.string(), since: instant });
export const preferences = z.object({
  kinds: z.array(kindPreference), quiet: quietHours.nullable(), digestHour: z.int(), zone: z.string(), version: z.int(),
  phone: z.object({ number: z.string(), isVerified: z.boolean() }).nullable(),
  browsers: z.array(browser),
  email: z.object({ address: z.string(), isSuppressed: z.boolean() }),
  /** What a browser needs to subscribe; null when this installation sends nothing to browsers. */
  pushKey: z.string().nullable(),
});
export type Preferences = z.infer<typeof preferences>;

export const setPreferenceInput = z.object({ kind: z.string().max(60), channels: z.array(channel).max(4), pace });
export const setHoursInput = z.object({ quiet: quietHours.nullable(), digestHour: z.int().min(0).max(23) });

export const phoneNumber = z.string().max(30).overwrite((text) => text.replaceAll(/[\s().-]/g, '')).regex(/^\+[1-9][0-9]{6,14}$/, 'must be a whole number with its country, such as +14155550123');
export const phoneCode = z.string().regex(/^[0-9]{6}$/, 'must be the six figures of the message');

/** What a browser's PushSubscription says of itself. */
export const subscriptionInput = z.object({
  endpoint: z.url().max(1_000),
  p256dh: z.string().regex(/^[\w-]{87}$/, 'must be 65 bytes as base64url'),
  auth: z.string().regex(/^[\w-]{22}$/, 'must be 16 bytes as base64url'),
});

export const unsubscribeInput = z.object({ token: z.string().max(100), wanted: z.enum(['on', 'off']).default('off') });

const told = z.object({
  id, kind: z.string(), channel, status: deliveryStatus, title: z.string(), createdAt: instant, sentAt: instant.nullable(), dueAt: instant.nullable(),
  held: held.nullable(), reason: suppressedBecause.nullable(), insteadOf: channel.nullable(), joined: z.int(), to: z.string().nullable(),
});
export const toldInput = z.object({ channel: channel.optional(), status: deliveryStatus.optional(), cursor: cursor.optional(), limit: pageSize });
export const toldPage = pageOf(told);

export const language = z.enum(['en', 'ar']);
export type Language = z.infer<typeof language>;

/** The words of a kind in one language, in ICU message format. */
export const texts = z.object({
  subject: z.string().min(1).max(300), body: z.string().min(1).max(4_000), action: z.string().min(1).max(80), line: z.string().min(1).max(300), sms: z.string().min(1).max(300),
});
export type Texts = z.infer<typeof texts>;
