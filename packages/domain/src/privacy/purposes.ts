import { z } from 'zod';

/** What people are asked to allow. Everything else the platform does is what they came for, and is not asked. */
export const consentPurpose = z.enum(['analytics', 'marketing_email', 'marketing_phone', 'partner_sharing']);
export type ConsentPurpose = z.infer<typeof consentPurpose>;

/**
 * The words of each purpose, the newest last; its number is its place from 1. A published edition never changes: what somebody agreed to must be found again. A new
 * edition asks again: what was given to an older one counts no more.
 */
const editions: Readonly<Record<ConsentPurpose, readonly string[]>> = {
  analytics: ['Count what I do here, under my account, to find out what works and what does not.'],
  marketing_email: ['Write to me by e-mail about homes, services and offers that I did not ask for.'],
  marketing_phone: ['Call me or send me text messages about homes, services and offers that I did not ask for.'],
  partner_sharing: ['Give my name and how I can be reached to partners who offer loans, insurance or moving.'],
};

/** The edition people are asked with now. */
export function currentWording(purpose: ConsentPurpose): { readonly edition: number; readonly text: string } {
  const edition = editions[purpose].length;
  return { edition, text: wordingOf(purpose, edition) };
}

/** The words of an edition. */
export function wordingOf(purpose: ConsentPurpose, edition: number): string {
  return editions[purpose][edition - 1] ?? '';
}
