import { contactField, roles } from '@lintel/kernel';
import { z } from 'zod';
import { currency, cursor, expectedVersion, id, instant, pageOf, pageSize, writtenText, zone } from '../fields';
import { secondFactor, signInMethod } from './methods';
import { apiScope } from './scopes';

export { secondFactor, signInMethod, signInMethods, type SecondFactor, type SignInMethod } from './methods';
export { type Device, deviceOf } from './device';
export { apiScope, apiScopes } from './scopes';

export const name = writtenText(120).pipe(z.string().min(1, 'must not be empty'));
export const email = z.string().trim().toLowerCase().max(254).pipe(z.email('must be an e-mail address such as name@example.com'));
export const newPassword = z.string().min(10, 'must have at least 10 characters').max(200);
/** What is typed at sign-in: no rule but a bound, so that old passwords keep working when the rules change. */
export const typedPassword = z.string().min(1).max(200);
export const theme = z.enum(['system', 'light', 'dark']);
export const locale = z.string().max(35).refine(isLocale, 'must be a language tag such as en-US');
export const role = z.enum(roles);
export const scopeKind = z.enum(['platform', 'organisation', 'building', 'unit']);
export const userStatus = z.enum(['active', 'suspended']);

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const signInInput = z.object({ email, password: typedPassword });

export const sessionStartInput = z.object({
  userId: id,
  /** What was proved. */
  methods: z.array(signInMethod).min(1).default(['password']),
  /** The hash that the password was checked against; another one by now means it was changed meanwhile. Null when no password was asked for. */
  checkedHash: z.string().nullable(),
  /** Counters of the attempt, forgiven when it succeeds. */
  buckets: z.array(z.string()).max(2).default([]),
  userAgent: z.string().max(400).nullable().default(null),
  /** The session that this browser had before. */
  replaces: id.nullable().default(null),
});
const signedIn = z.object({ outcome: z.literal('signed_in'), userId: id, sessionId: id, expiresAt: instant });
export const sessionStarted = z.discriminatedUnion('outcome', [
  signedIn,
  z.object({
    outcome: z.literal('second_factor'), expiresAt: instant, factors: z.array(secondFactor),
    handle: z.string().describe('what the browser names the challenge by'),
  }),
]);
export const sessionFinishInput = z.object({
  handle: z.string().min(1).max(200),
  proof: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('totp'), code: z.string().max(20) }),
    z.object({ kind: z.literal('recovery_code'), code: z.string().max(60) }),
    z.object({ kind: z.literal('passkey'), response: z.unknown() }),
  ]),
  userAgent: z.string().max(400).nullable().default(null),
  replaces: id.nullable().default(null),
});
export const sessionFinished = z.discriminatedUnion('outcome', [
  signedIn,
  z.object({ outcome: z.literal('wrong') }),
  z.object({ outcome: z.literal('gone') }),
  z.object({ outcome: z.literal('locked'), retryAfterSeconds: z.int() }),
]);

export const session = z.object({
  id, createdAt: instant, lastUsedAt: instant, expiresAt: instant, userAgent: z.string().nullable(), address: z.string().nullable(), isCurrent: z.boolean(),
});
export const sessionRevokeInput = z.object({ id });
export const sessionEndAllInput = z.object({ userId: id, reason: writtenText(500).pipe(z.string().min(3, 'must say why')) });
export const sessionRevokeAllInput = z.object({ keepCurrent: z.boolean().default(true) });
export const revokedCount = z.object({ revoked: z.int() });

export const userCreateInput = z.object({
  email, name, password: newPassword, locale: locale.default('en-US'), zone: zone.default('UTC'),
  isConfirmed: z.boolean().default(false).describe('somebody vouches that the person reads mail at the address: it was confirmed in the system they come from'),
});
export const userState = z.object({ id, status: userStatus, version: z.int() });
export const userSuspendInput = z.object({ id, expectedVersion: expectedVersion.optional(), reason: writtenText(500).pipe(z.string().min(3, 'must say why')) });
export const userReactivateInput = z.object({ id, expectedVersion: expectedVersion.optional(), reason: writtenText(500).optional() });
export const units = z.enum(['record', 'metric', 'imperial']);
export const preferencesInput = z.object({
  name, theme, locale, zone,
  units: units.describe('how areas are written: as each home gives its own, in metres, in feet'),
  currency: currency.nullable().describe('what amounts in another are also told in; null: none'),
  showsPresence: z.boolean().describe('whether neighbours see that you look at a conversation or write in it'),
}).partial();
export const passwordChangeInput = z.strictObject({ currentPassword: typedPassword, newPassword });
export const passwordChanged = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('changed'), revoked: z.int().describe('how many other sessions were ended') }),
  z.object({ outcome: z.literal('wrong_password') }),
  z.object({ outcome: z.literal('locked'), retryAfterSeconds: z.int() }),
]);

export const place = z.object({ role, scope: scopeKind, scopeId: id.nullable(), organisationId: id.nullable() });
export const membership = place.extend({ id, scopeName: z.string().nullable(), organisationName: z.string().nullable(), organisationSlug: z.string().nullable() });
export const me = z.object({
  id, email: z.string(), name: z.string(), locale: z.string(), zone: z.string(), theme, units, currency: z.string().nullable(), showsPresence: z.boolean(), version: z.int(), seenPosition: z.int(),
  leavesAt: instant.nullable().describe('when the account is erased, as was asked; it can be kept until then. null: it stays'),
  leavingId: id.nullable().describe('the deletion that is under way'),
  memberships: z.array(membership),
});
export type Me = z.infer<typeof me>;

export const userListInput = z.object({
  text: writtenText(120).optional().describe('part of a name, or a whole e-mail address'),
  status: userStatus.optional(),
  role: role.optional(),
  organisationId: id.optional(),
  cursor: cursor.optional(),
  limit: pageSize,
});
export const userListItem = z.object({
  id, email: contactField(), name: z.string(), status: userStatus, version: z.int(), createdAt: instant, lastSeenAt: instant.nullable(),
  memberships: z.array(place.extend({ id, organisationName: z.string().nullable() })),
});
export const userPage = pageOf(userListItem);

export const apiKeyIssueInput = z.object({
  name,
  scopes: z.array(apiScope).min(1).max(50),
  organisationId: id.nullable().default(null).describe('limits the key to what its holder may do in this organisation'),
  expiresAt: instant.nullable().default(null),
});
export const apiKeyIssued = z.object({ id, prefix: z.string(), key: z.string().describe('shown once; only its hash is kept') });
export const apiKeyRotateInput = z.object({ id, overlapHours: z.int().min(0).max(720).default(24).describe('for how long the old secret works as well') });
export const apiKeyRotated = apiKeyIssued.extend({ oldUntil: instant.nullable() });
export const apiKeyRevokeInput = z.object({ id, reason: writtenText(500).optional() });
export const apiKeyState = z.object({ id, isRevoked: z.boolean() });
export const apiKey = z.object({
  id, name: z.string(), prefix: z.string(), scopes: z.array(z.string()), organisationId: id.nullable(), createdAt: instant,
  expiresAt: instant.nullable(), lastUsedAt: instant.nullable(), revokedAt: instant.nullable(), rotatedAt: instant.nullable(), oldUntil: instant.nullable().describe('until when the secret before works as well'),
});
export const noInput = z.object({});
