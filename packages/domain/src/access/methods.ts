import { z } from 'zod';

/** How a person proves who they are. `identity` is another house's word for them: a social account, or an organisation's own sign-in. */
export const signInMethods = ['password', 'identity', 'passkey', 'totp', 'recovery_code'] as const;
export const signInMethod = z.enum(signInMethods);
export type SignInMethod = z.infer<typeof signInMethod>;

/** What is asked for after a password or another house's word, where the person has set it up. */
export const secondFactor = z.enum(['passkey', 'totp', 'recovery_code']);
export type SecondFactor = z.infer<typeof secondFactor>;

/** A passkey is two factors by itself: what one has, and the finger, face or PIN that unlocks it. */
export function isTwoFactors(methods: readonly SignInMethod[]): boolean {
  return methods.includes('passkey') || methods.some((method) => method === 'totp' || method === 'recovery_code');
}
