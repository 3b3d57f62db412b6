import { grantRights } from '@lintel/kernel';
import { z } from 'zod';
import { email } from '../access/contract';
import { cursor, id, instant, pageOf, pageSize, writtenText } from '../fields';

export const grantRight = z.enum(grantRights);
export type GrantRight = z.infer<typeof grantRight>;

/** What may be shared outside its organisation, and what may be given with it; each policy says what a right lets do. What is not named here stays inside. */
export const shareable = {
  /** `edit`: its description and pictures. `act`: its price, state, review and open houses, too. */
  listing: ['view', 'edit', 'act'],
  /** `act`: answer and close it, and so know how to reach who asked. */
  inquiry: ['view', 'act'],
  /** `act`: write to it. */
  ticket: ['view', 'act'],
  building: ['view'],
} as const satisfies Readonly<Record<string, readonly GrantRight[]>>;
export type ShareableType = keyof typeof shareable;

/** The rights that a kind of record can be shared with; none for what cannot be shared. */
export function rightsFor(recordType: string): readonly GrantRight[] {
  return Object.entries(shareable).find(([type]) => type === recordType)?.[1] ?? [];
}
const subjectType = z.enum(['user', 'organisation']);

export const grantGiveInput = z.object({
  subjectType,
  email: email.optional().describe('the e-mail address of a person; who has an account with it, and has confirmed it, sees the record'),
  subjectId: id.optional().describe('an organisation; or name it by `slug`'),
  slug: z.string().max(80).optional().describe('the short name of an organisation'),
  recordType: z.string().regex(/^[a-z][a-z_]*$/).max(60).describe('listing, inquiry, ticket or building'),
  recordId: id,
  right: grantRight.describe('view; edit, of a listing: what it says; act: what its own people do with it'),
  until: instant.nullable().default(null),
}).refine(({ subjectType: kind, email: address, subjectId, slug }) => (kind === 'user' ? address !== undefined && subjectId === undefined && slug === undefined : address === undefined && (subjectId === undefined) !== (slug === undefined)), {
  path: ['subjectType'], message: 'name a person by email, or an organisation by either subjectId or slug',
}).meta({
  examples: [{ subjectType: 'user', email: 'buyer@example.com', recordType: 'listing', recordId: '01940000-0000-7000-8000-0000000000a1', right: 'view', until: '2027-03-31T22:00:00Z' }],
});
/** `offered`: an organisation has yet to accept it. */
export const grantStatus = z.enum(['offered', 'active', 'ended']);
export const grantState = z.object({ id, status: grantStatus, version: z.int() });
export const grantListInput = z.object({ recordType: z.string().regex(/^[a-z][a-z_]*$/).max(60), recordId: id });
export const grant = z.object({
  id, subjectType, subjectId: id.nullable().describe('null for a person named by address'), subjectName: z.string().describe('of a person, to those who share, the address they gave'), right: grantRight, status: grantStatus, until: instant.nullable(), givenAt: instant, mayRevoke: z.boolean(),
});
export const grantRevokeInput = z.object({ id, reason: writtenText(500).optional() });
export const grantAnswerInput = z.object({ id });

export const shareListInput = z.object({
  // Not `direction`: the screens of endless lists send a word of that name of their own.
  side: z.enum(['given', 'received']),
  organisationId: id.optional().describe('only what this organisation gave or was given; absent for what was shared with you yourself'),
  cursor: cursor.optional(),
  limit: pageSize,
});
export const share = grant.extend({
  recordType: z.string(), recordId: id, title: z.string().nullable().describe('of the record, where it has one'), organisationId: id, organisationName: z.string(), giverName: z.string().nullable(),
  mayAnswer: z.boolean(),
});
export type Share = z.infer<typeof share>;
export const sharePage = pageOf(share);
