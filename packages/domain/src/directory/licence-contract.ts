import { z } from 'zod';
import { cursor, expectedVersion, id, instant, localDate, pageOf, pageSize, writtenText } from '../fields';

export const licenceStatus = z.enum(['submitted', 'under_review', 'verified', 'rejected', 'expiring', 'expired', 'revoked']);
export const licenceKind = z.enum(['salesperson', 'broker']);
export const jurisdiction = z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as US-WA or IN-TG').meta({ examples: ['US-WA'] });

const paper = {
  kind: licenceKind,
  jurisdiction,
  number: writtenText(60).pipe(z.string().min(2, 'must be the number on the licence')),
  holderName: writtenText(120).pipe(z.string().min(2, 'must be the name on the licence')),
  expiresOn: localDate.describe('its last day'),
};
export const licenceSubmitInput = z.object(paper);
export const licenceResubmitInput = z.object(paper).partial().extend({ id, expectedVersion: expectedVersion.optional() });
export const licenceRenewInput = z.object({ id, expectedVersion: expectedVersion.optional(), number: paper.number.optional(), expiresOn: paper.expiresOn });
export const licenceCommandInput = z.object({ id, expectedVersion: expectedVersion.optional() });
export const licenceReasonInput = licenceCommandInput.extend({ note: writtenText(500).pipe(z.string().min(3, 'must say why')) });

export const licenceState = z.object({ id, version: z.int(), status: licenceStatus });

export const licenceItem = licenceState.extend({
  kind: licenceKind, jurisdiction: z.string(), number: z.string(), holderName: z.string(), expiresOn: localDate, expiresAt: instant,
  /** By the database's clock, whether or not a workflow has acted on it. */
  isValid: z.boolean(),
  submittedAt: instant, reviewedAt: instant.nullable(), reviewNote: z.string().nullable(),
  reviewer: z.object({ id, name: z.string() }).nullable().describe('who took it up'),
  holder: z.object({ userId: id, name: z.string(), slug: z.string(), agencyName: z.string() }),
  reviewDueAt: instant.nullable(),
  next: z.object({ kind: z.string(), slot: z.string(), dueAt: instant }).nullable(),
  papers: z.int().describe('how many were handed in'),
  /** The commands the asker may give now. */
  actions: z.array(z.string()),
});
export type LicenceItem = z.infer<typeof licenceItem>;

export const licenceFinding = z.object({
  kind: z.enum(['same_number', 'other_name', 'no_papers', 'short_time']), who: z.string().nullable().describe('the other holder'),
});
export const licenceDetail = licenceItem.extend({ findings: z.array(licenceFinding).describe('what a moderator should look at; for those who review') });
export const licenceListInput = z.object({
  status: z.array(licenceStatus).optional(), isMine: z.boolean().optional(), cursor: cursor.optional(), limit: pageSize,
});
export const licencePage = pageOf(licenceItem);
