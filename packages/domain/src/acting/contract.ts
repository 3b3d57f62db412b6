import { z } from 'zod';
import { expectedVersion, id, instant, writtenText } from '../fields';

/** What of somebody's work another may do for them. */
export const delegationRight = z.enum(['listings', 'inquiries']);
export type DelegationRight = z.infer<typeof delegationRight>;

const rights = z.array(delegationRight).min(1, 'must name at least one').max(delegationRight.options.length);

export const delegationGiveInput = z.object({
  organisationId: id.describe('within which they may act for you'),
  delegateId: id.describe('the colleague who may act for you'),
  rights,
  until: instant.nullable().default(null),
}).meta({
  examples: [{ organisationId: '01940000-0000-7000-8000-0000000000a1', delegateId: '01940000-0000-7000-8000-0000000000b1', rights: ['listings'], until: '2027-03-31T22:00:00Z' }],
});
export const delegationState = z.object({ id, version: z.int(), isActive: z.boolean() });
export const delegationRevokeInput = z.object({ id, expectedVersion: expectedVersion.optional() });
export const delegationListInput = z.object({ organisationId: id.optional().describe('absent: in every organisation of yours') });
export const delegation = z.object({
  id, organisationId: id, organisationName: z.string(), principalId: id, principalName: z.string(), delegateId: id, delegateName: z.string(), rights: z.array(delegationRight),
  until: instant.nullable(), givenAt: instant, version: z.int(), mayStart: z.boolean().describe('whether you may act by it'), mayRevoke: z.boolean(),
});
export type Delegation = z.infer<typeof delegation>;
export const delegationList = z.object({ items: z.array(delegation) });

export const actingKind = z.enum(['delegation', 'impersonation']);
export const delegationStartInput = z.object({ id });
export const impersonationStartInput = z.object({ userId: id, reason: writtenText(500).pipe(z.string().min(3, 'must say why')) });
export const actingStarted = z.object({ id, kind: actingKind, expiresAt: instant });
export const actingEndInput = z.object({ id });
export const actingEnded = z.object({ id, endedAt: instant });
export const actingGetInput = z.object({ id });
export const acting = z.object({
  id, kind: actingKind, subjectId: id, subjectName: z.string(), sitterName: z.string(), organisationName: z.string().nullable(), reason: z.string().nullable(), startedAt: instant, expiresAt: instant,
  isOver: z.boolean(),
});
export type Acting = z.infer<typeof acting>;
