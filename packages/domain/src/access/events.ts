import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { apiScope } from './contract';
import { id, instant } from '../fields';
import { signInMethod } from './methods';

/** E-mail addresses, names, browsers and network addresses stay in their rows; the log holds ids and states. */
export const userCreated = defineEvent({
  type: 'user.created', aggregateType: 'user', description: 'A person got an account.', schema: z.object({}),
});
export const userUpdated = defineEvent({
  type: 'user.updated', aggregateType: 'user', description: 'A person changed their account; `changed` names the fields, `password` among them.',
  schema: z.object({ changed: z.array(z.enum(['name', 'theme', 'locale', 'zone', 'password', 'status'])) }),
});
export const userSuspended = defineEvent({
  type: 'user.suspended', aggregateType: 'user', description: 'An account was suspended: its sessions ended and its keys stopped working.', schema: z.object({}),
});
export const sessionStarted = defineEvent({
  type: 'session.started', aggregateType: 'session', description: 'A person signed in; `methods` says how they proved who they are.',
  version: 2, upcasts: { 1: (data) => ({ ...(data as object), methods: ['password'], isNewDevice: false }) },
  schema: z.object({ userId: id, expiresAt: instant, methods: z.array(signInMethod), isNewDevice: z.boolean() }),
});
export const sessionRevoked = defineEvent({
  type: 'session.revoked', aggregateType: 'session', description: 'A session was ended; open streams of it are cut.',
  schema: z.object({ userId: id, because: z.enum(['signed_out', 'revoked', 'password_changed', 'suspended', 'replaced', 'email_changed']) }),
});

export const apiKeyIssued = defineEvent({
  type: 'api_key.issued', aggregateType: 'api_key', description: "A key for a person's programs was issued.",
  schema: z.object({ userId: id, scopes: z.array(apiScope), expiresAt: instant.nullable() }),
});
export const apiKeyRotated = defineEvent({
  type: 'api_key.rotated', aggregateType: 'api_key', description: 'A key got another secret; the old one works for a while.', schema: z.object({ userId: id, oldUntil: instant.nullable() }),
});
export const apiKeyRevoked = defineEvent({
  type: 'api_key.revoked', aggregateType: 'api_key', description: 'A key stopped working.', schema: z.object({ userId: id }),
});

export const accessEvents = [
  userCreated, userUpdated, userSuspended, sessionStarted, sessionRevoked, apiKeyIssued, apiKeyRevoked,
] as const;
