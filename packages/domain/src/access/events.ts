import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { apiScope } from './contract';
import { id, instant } from '../fields';
import { signInMethod } from './methods';

/** E-mail addresses, names, browsers and network addresses stay in their rows; the log holds ids and states. */
export const userCreated = defineEvent({
  type: 'user.created', aggregateType: 'user', about: 'aggregate', description: 'A person got an account.', schema: z.object({}),
});
export const userUpdated = defineEvent({
  type: 'user.updated', aggregateType: 'user', about: 'aggregate', description: 'A person changed their account; `changed` names the fields, `password` among them.',
  schema: z.object({ changed: z.array(z.enum(['name', 'theme', 'locale', 'zone', 'units', 'currency', 'showsPresence', 'password', 'status', 'email'])) }),
});
export const userSuspended = defineEvent({
  type: 'user.suspended', aggregateType: 'user', about: 'aggregate', description: 'An account was suspended: its sessions ended and its keys stopped working.', schema: z.object({}),
});
export const sessionStarted = defineEvent({
  type: 'session.started', aggregateType: 'session', about: 'userId', description: 'A person signed in; `methods` says how they proved who they are.',
  version: 2, upcasts: { 1: (data) => ({ ...(data as object), methods: ['password'], isNewDevice: false }) },
  schema: z.object({ userId: id, expiresAt: instant, methods: z.array(signInMethod), isNewDevice: z.boolean() }),
});
export const sessionRevoked = defineEvent({
  type: 'session.revoked', aggregateType: 'session', about: 'userId', description: 'A session was ended; open streams of it are cut.',
  schema: z.object({ userId: id, because: z.enum(['signed_out', 'revoked', 'password_changed', 'suspended', 'replaced', 'email_changed', 'rotated', 'account_deletion']) }),
});
export const sessionRotated = defineEvent({
  type: 'session.rotated', aggregateType: 'session', about: 'userId', description: 'A session goes on under another id, since it may do more than before.',
  schema: z.object({ userId: id, from: id }),
});
export const sessionSteppedUp = defineEvent({
  type: 'session.stepped_up', aggregateType: 'session', about: 'userId', description: 'A person proved again who they are, for dangerous changes.',
  schema: z.object({ userId: id, method: signInMethod }),
});
export const credentialAdded = defineEvent({
  type: 'credential.added', aggregateType: 'user', about: 'aggregate', description: 'A person can sign in, or must prove who they are, in a further way.',
  schema: z.object({ kind: signInMethod }),
});
export const credentialRemoved = defineEvent({
  type: 'credential.removed', aggregateType: 'user', about: 'aggregate', description: 'A way to sign in, or to prove who one is, was taken away.',
  schema: z.object({ kind: signInMethod }),
});

const nothing = z.object({});
const ofUser = z.object({ userId: id });

export const registrationRequested = defineEvent({
  type: 'registration.requested', aggregateType: 'registration', description: 'Someone asks for an account, or for the link once more; whoever reads the address is written to.', schema: nothing,
});
export const registrationConfirmed = defineEvent({
  type: 'registration.confirmed', aggregateType: 'registration', about: 'userId', description: 'The address of a new account was confirmed.', schema: ofUser,
});
export const registrationExpired = defineEvent({
  type: 'registration.expired', aggregateType: 'registration', description: 'Nobody confirmed the address in time; what was typed is forgotten.', schema: nothing,
});
export const passwordResetRequested = defineEvent({
  type: 'password_reset.requested', aggregateType: 'password_reset', description: 'Someone says they forgot the password of an address, whether it has an account or not.', schema: nothing,
});
export const passwordResetUsed = defineEvent({
  type: 'password_reset.used', aggregateType: 'password_reset', about: 'userId', description: 'A new password was set by a mailed link.', schema: ofUser,
});
export const passwordResetExpired = defineEvent({
  type: 'password_reset.expired', aggregateType: 'password_reset', description: 'Nobody used the link in time.', schema: nothing,
});
export const emailChangeRequested = defineEvent({
  type: 'email_change.requested', aggregateType: 'email_change', about: 'userId', description: 'A person asks to move their account to another address; both addresses are written to.', schema: ofUser,
});
export const emailChangeConfirmed = defineEvent({
  type: 'email_change.confirmed', aggregateType: 'email_change', about: 'userId', description: 'The account moved to the new address; the old one may take it back for a week.', schema: ofUser,
});
export const emailChangeUndone = defineEvent({
  type: 'email_change.undone', aggregateType: 'email_change', about: 'userId', description: 'The old address stopped the change or took the account back; every session ended.', schema: ofUser,
});
export const emailChangeExpired = defineEvent({
  type: 'email_change.expired', aggregateType: 'email_change', about: 'userId', description: 'Nobody confirmed the new address in time, or another was asked for.', schema: ofUser,
});
export const emailChangeSettled = defineEvent({
  type: 'email_change.settled', aggregateType: 'email_change', about: 'userId', description: 'The time in which the old address could take the account back is over.', schema: ofUser,
});

export const apiKeyIssued = defineEvent({
  type: 'api_key.issued', aggregateType: 'api_key', about: 'userId', description: "A key for a person's programs was issued.",
  schema: z.object({ userId: id, scopes: z.array(apiScope), expiresAt: instant.nullable() }),
});
export const apiKeyRotated = defineEvent({
  type: 'api_key.rotated', aggregateType: 'api_key', about: 'userId', description: 'A key got another secret; the old one works for a while.', schema: z.object({ userId: id, oldUntil: instant.nullable() }),
});
export const apiKeyRevoked = defineEvent({
  type: 'api_key.revoked', aggregateType: 'api_key', about: 'userId', description: 'A key stopped working.', schema: z.object({ userId: id }),
});

export const accessEvents = [
  userCreated, userUpdated, userSuspended, sessionStarted, sessionRevoked, sessionRotated, sessionSteppedUp, credentialAdded, credentialRemoved,
  registrationRequested, registrationConfirmed, registrationExpired, passwordResetRequested, passwordResetUsed, passwordResetExpired,
  emailChangeRequested, emailChangeConfirmed, emailChangeUndone, emailChangeExpired, emailChangeSettled, apiKeyIssued, apiKeyRevoked,
] as const;
