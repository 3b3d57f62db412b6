import { contactField } from '@lintel/kernel';
import { z } from 'zod';
import { email, place, role } from '../access/contract';
import { expectedVersion, id, instant, writtenText } from '../fields';

export const invitationStatus = z.enum(['pending', 'accepted', 'declined', 'revoked', 'expired']);
export type InvitationStatus = z.infer<typeof invitationStatus>;

export const invitationSendInput = z.object({
  email,
  role,
  scopeId: id.describe('the organisation, building or unit in which the role is to be held'),
});
export const invitationState = z.object({ id, status: invitationStatus, version: z.int(), expiresAt: instant });
export const invitationChangeInput = z.object({ id, expectedVersion: expectedVersion.optional(), reason: writtenText(500).optional() });
export const invitationToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is not the secret of an invitation').meta({ examples: ['kq3P0cJ8yVtW5mZrXa2LdN7fHs9EoUb1GiTwCv4RxQM'] });
export const invitationAnswerInput = z.object({
  id,
  token: invitationToken.optional().describe("the letter's secret, for an account whose address is not verified yet: whoever holds it reads mail there"),
});
export const invitationAccepted = z.object({ id, membershipId: id, organisationId: id, scopeId: id });

export const invitationOpenInput = z.object({ token: invitationToken });
export const invitationOpened = place.extend({
  id, scopeName: z.string(), organisationName: z.string(), email: z.string(), inviterName: z.string().nullable(), status: invitationStatus, expiresAt: instant,
  hasAccount: z.boolean().describe('whether somebody signs in with this address'),
});
export type InvitationOpened = z.infer<typeof invitationOpened>;

export const invitationListInput = z.object({ organisationId: id, status: invitationStatus.optional() });
export const invitation = place.extend({
  id, email: contactField(), scopeName: z.string(), organisationName: z.string(), inviterName: z.string().nullable(), status: invitationStatus, sentAt: instant, sends: z.int(),
  expiresAt: instant, version: z.int(),
});
export type Invitation = z.infer<typeof invitation>;
export const invitationList = z.object({ items: z.array(invitation) });
