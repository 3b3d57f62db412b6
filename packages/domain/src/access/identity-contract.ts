import { z } from 'zod';
import { id, instant } from '../fields';
import { secondFactor } from './methods';

export const socialProvider = z.enum(['google', 'apple', 'facebook', 'oidc']);
export type SocialProvider = z.infer<typeof socialProvider>;
export const identityProvider = z.enum([...socialProvider.options, 'connection']);
export type IdentityProvider = z.infer<typeof identityProvider>;

/** A place within the app, never another site's; where it leads is looked at once more when the browser is sent there. */
export const returnTo = z.string().max(2_000).regex(/^\/(?![/\\])[^\\\s]*$/, 'must be a place within the app, such as /home').nullable().default(null);

export const identitySignInInput = z.strictObject({ provider: socialProvider, returnTo });
/** The browser brings the handle to the door that sends it to the provider. */
export const identityAsked = z.object({ handle: z.string(), expiresAt: instant });
export const identityLinkInput = z.strictObject({ provider: socialProvider });

/** What a provider said, after the adapter has checked it. */
export const saidOfPerson = z.object({
  issuer: z.string().min(1).max(1_000), subject: z.string().min(1).max(1_000), email: z.string().max(320).nullable(), isEmailVerified: z.boolean(),
  name: z.string().max(400).nullable(), groups: z.array(z.string().max(400)).max(500),
});
export type SaidOfPerson = z.infer<typeof saidOfPerson>;

export const identityConcludeInput = z.object({
  handle: z.string().min(1).max(200),
  said: saidOfPerson,
  userAgent: z.string().max(400).nullable().default(null),
  /** The session that this browser had before. */
  replaces: id.nullable().default(null),
});

/** `unverified`: the provider does not vouch for an address. `taken`: it is another account's. `suspended`: this account is. */
export const identityRefusal = z.enum(['unverified', 'taken', 'suspended', 'another_person']);
const place = { returnTo: z.string().nullable() };
export const entered = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('signed_in'), userId: id, sessionId: id, expiresAt: instant, ...place }),
  z.object({ outcome: z.literal('second_factor'), handle: z.string(), factors: z.array(secondFactor), expiresAt: instant, ...place }),
  z.object({ outcome: z.literal('must_prove'), handle: z.string(), expiresAt: instant, ...place }).describe('an account has the address: whoever it is signs in to it, and then accepts'),
]);
export const identityConcluded = z.discriminatedUnion('outcome', [
  ...entered.options,
  z.object({ outcome: z.literal('linked'), ...place }),
  z.object({ outcome: z.literal('stepped_up'), ...place }),
  z.object({ outcome: z.literal('refused'), because: identityRefusal, ...place }),
  z.object({ outcome: z.literal('gone') }),
]);

export const identityAcceptInput = z.strictObject({ handle: z.string().min(1).max(200) });
export const identityAccepted = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('linked'), provider: identityProvider, again: z.string().nullable().describe('to sign in by it at once, where a place comes with that') }), z.object({ outcome: z.literal('gone') }), z.object({ outcome: z.literal('another_account') }),
]);
export const identityUnlinkInput = z.strictObject({ id });
export const identityItem = z.object({ id, provider: identityProvider, name: z.string().nullable(), email: z.string().nullable(), createdAt: instant, lastUsedAt: instant.nullable() });
