import { z } from 'zod';
import { zone } from '../fields';
import { consentPurpose } from '../privacy/contract';
import { email, locale, name, newPassword } from './contract';

/** What a mailed address carries. */
export const mailedSecret = z.string().min(20).max(100);

/** The same whether or not anybody has the address: whoever asks learns nothing. */
export const mailAsked = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('sent'), id: z.uuid() }),
  z.object({ outcome: z.literal('later'), retryAfterSeconds: z.int() }),
]);
export const opened = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), email: z.string() }),
  z.object({ outcome: z.literal('gone') }),
]);

export const registrationInput = z.strictObject({ email, name, password: newPassword, locale: locale.default('en-US'), zone: zone.default('UTC'),
  consents: z.array(z.object({ purpose: consentPurpose, edition: z.int().positive().describe('the edition of the words the person read') })).max(10).default([])
    .describe('what the person allows; nothing is allowed by not being asked'),
});
export const registrationResendInput = z.strictObject({ id: z.uuid() });
export const secretInput = z.strictObject({ secret: mailedSecret });
export const passwordResetInput = z.strictObject({ email });
export const passwordResetCompleteInput = z.strictObject({ secret: mailedSecret, password: newPassword });
export const emailChangeInput = z.strictObject({ email });
export const swept = z.object({ registrations: z.int(), resets: z.int(), emailChanges: z.int(), forgotten: z.int() });
