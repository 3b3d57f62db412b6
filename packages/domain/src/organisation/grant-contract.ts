import { z } from 'zod';
import { email } from '../access/contract';
import { cursor, id, instant, pageOf, pageSize, writtenText } from '../fields';

export const grantRight = z.enum(['view', 'edit']);
const subjectType = z.enum(['user', 'organisation']);

export const grantGiveInput = z.object({
  subjectType,
  subjectId: id.optional().describe('the person or organisation; or name it by `email` or `slug`'),
  email: email.optional().describe('the e-mail address of a person with an account'),
  slug: z.string().max(80).optional().describe('the short name of an organisation'),
  recordType: z.string().regex(/^[a-z][a-z_]*$/).max(60).describe('listing, property, …'),
  recordId: id,
  right: grantRight,
  until: instant.nullable().default(null),
}).refine((input) => [input.subjectId, input.subjectType === 'user' ? input.email : input.slug].filter((given) => given !== undefined).length === 1, {
  path: ['subjectId'], message: 'name the subject once: by subjectId, or a person by email, or an organisation by slug',
}).meta({
  examples: [{ subjectType: 'user', email: 'buyer@example.com', recordType: 'listing', recordId: '01940000-0000-7000-8000-0000000000a1', right: 'view', until: '2027-03-31T22:00:00Z' }],
});
/** `offered`: an organisation has yet to accept it. */
export const grantStatus = z.enum(['offered', 'active', 'ended']);
export const grantState = z.object({ id, status: grantStatus, version: z.int() });
export const grantListInput = z.object({ recordType: z.string().regex(/^[a-z][a-z_]*$/).max(60), recordId: id });
export const grant = z.object({
  id, subjectType, subjectId: id, subjectName: z.string(), right: grantRight, status: grantStatus, until: instant.nullable(), givenAt: instant,
});
export const grantRevokeInput = z.object({ id, reason: writtenText(500).optional() });
export const grantAnswerInput = z.object({ id });

export const shareListInput = z.object({
  direction: z.enum(['given', 'received']),
  organisationId: id.optional().describe('only what this organisation gave or was given; absent for what was shared with you yourself'),
  cursor: cursor.optional(),
  limit: pageSize,
});
export const share = grant.extend({
  recordType: z.string(), recordId: id, title: z.string().nullable().describe('of the record, where it has one'), organisationId: id, organisationName: z.string(), giverName: z.string().nullable(),
  mayAnswer: z.boolean(), mayRevoke: z.boolean(),
});
export type Share = z.infer<typeof share>;
export const sharePage = pageOf(share);
