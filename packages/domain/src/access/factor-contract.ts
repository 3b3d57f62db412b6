import { z } from 'zod';
import { id, instant, writtenText } from '../fields';
import { typedPassword } from './contract';
import { identityItem } from './identity-contract';
import { signInMethod } from './methods';

const handle = z.string().min(1).max(200);
/** What the browser's own interface hands over; the library that reads it checks it. */
const authenticatorAnswer = z.unknown();
/** Options as the browser's own interface takes them. */
const authenticatorOptions = z.record(z.string(), z.unknown());
const recoveryCodes = z.array(z.string()).nullable().describe('shown once; null when there are some already');

const wrong = z.object({ outcome: z.literal('wrong') });
const gone = z.object({ outcome: z.literal('gone') });
const locked = z.object({ outcome: z.literal('locked'), retryAfterSeconds: z.int() });

export const noInput = z.strictObject({});
export const totpEnrolled = z.object({ secret: z.string(), uri: z.string() });
export const totpConfirmInput = z.strictObject({ code: z.string().max(20) });
export const totpConfirmed = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('confirmed'), recoveryCodes }), wrong, locked]);
export const removed = z.object({ isRemoved: z.boolean() });
export const recoveryCodesMade = z.object({ recoveryCodes: z.array(z.string()) });

export const passkeyAsked = z.object({ handle, options: authenticatorOptions });
export const passkeyRegisterInput = z.strictObject({ handle, name: writtenText(80).pipe(z.string().min(1, 'must not be empty')), response: authenticatorAnswer });
export const passkeyRegistered = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('registered'), id, recoveryCodes }), wrong, gone]);
export const passkeyRemoveInput = z.strictObject({ id });
export const passkeySecondFactorInput = z.strictObject({ handle });
export const passkeySecondFactor = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('asked'), options: authenticatorOptions }), gone]);
export const passkeySignInInput = z.object({ handle, response: authenticatorAnswer, userAgent: z.string().max(400).nullable().default(null), replaces: id.nullable().default(null) });
export const passkeySignedIn = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('signed_in'), userId: id, sessionId: id, expiresAt: instant }), wrong, gone,
]);

export const stepUpInput = z.strictObject({
  proof: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('password'), password: typedPassword }),
    z.strictObject({ kind: z.literal('totp'), code: z.string().max(20) }),
    z.strictObject({ kind: z.literal('passkey'), handle, response: authenticatorAnswer }),
  ]),
});
export const steppedUp = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('confirmed') }), wrong, gone, locked]);

export const security = z.object({
  hasPassword: z.boolean(),
  totpSince: instant.nullable(),
  passkeys: z.array(z.object({ id, name: z.string(), isSynced: z.boolean(), createdAt: instant, lastUsedAt: instant.nullable() })),
  identities: z.array(identityItem),
  recoveryCodesLeft: z.int(),
  stepUpBy: z.array(signInMethod).describe('how a dangerous command can be confirmed'),
});
