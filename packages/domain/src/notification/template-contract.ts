import { z } from 'zod';
import { id, instant } from '../fields';
import { channel, language, texts } from './contract';
import { isNotificationKind, type NotificationKind } from './kinds';

export const notificationKind = z.string().max(60).refine((kind): kind is NotificationKind => isNotificationKind(kind), 'must be a kind of notification').meta({ examples: ['inquiry_answered'] });

export const templateList = z.object({
  items: z.array(z.object({ kind: z.string(), topic: z.string(), isCritical: z.boolean(), channels: z.array(channel), edited: z.array(z.object({ language, version: z.int() })) })),
});

export const templateVersion = z.object({ id, version: z.int(), texts: texts.nullable(), note: z.string(), editedBy: z.string(), createdAt: instant });

export const template = z.object({
  kind: z.string(), language, direction: z.enum(['ltr', 'rtl']), version: z.int(), texts, shipped: texts, isShipped: z.boolean(), values: z.array(z.string()), channels: z.array(channel),
  versions: z.array(templateVersion),
});

export const preview = z.object({
  email: z.object({ subject: z.string(), html: z.string(), text: z.string() }), bell: z.object({ title: z.string(), line: z.string(), body: z.string() }), sms: z.string(),
  push: z.object({ title: z.string(), line: z.string() }), direction: z.enum(['ltr', 'rtl']), locale: z.string(),
});
