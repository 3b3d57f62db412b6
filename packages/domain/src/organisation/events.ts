import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { role, scopeKind } from '../access/contract';
import { id, instant } from '../fields';
import { organisationKind } from './contract';
import { grantRight } from './grant-contract';

const place = { userId: id, role, scope: scopeKind, scopeId: id.nullable() };

export const membershipGranted = defineEvent({
  type: 'membership.granted', aggregateType: 'membership', about: 'userId', description: 'A person was given a role in a scope.', schema: z.object(place),
});
export const membershipRevoked = defineEvent({
  type: 'membership.revoked', aggregateType: 'membership', about: 'userId', description: 'A role was taken from a person, or laid down.', schema: z.object(place),
});
export const membershipRoleChanged = defineEvent({
  type: 'membership.role_changed', aggregateType: 'membership', about: 'userId', description: 'A person holds another role in the same scope.',
  schema: z.object({ userId: id, from: role, to: role, scope: scopeKind, scopeId: id.nullable() }),
});
export const membershipSuspended = defineEvent({
  type: 'membership.suspended', aggregateType: 'membership', about: 'userId', description: 'A role was held back: worth nothing until it is reinstated.', schema: z.object(place),
});
export const membershipReinstated = defineEvent({
  type: 'membership.reinstated', aggregateType: 'membership', about: 'userId', description: 'A role that was held back counts again.', schema: z.object(place),
});
export const organisationCreated = defineEvent({
  type: 'organisation.created', aggregateType: 'organisation', description: 'An organisation joined the platform.', schema: z.object({ kind: organisationKind }),
});

export const organisationUpdated = defineEvent({
  type: 'organisation.updated', aggregateType: 'organisation', description: 'An organisation changed what it says of itself; `changed` names the fields.',
  schema: z.object({ changed: z.array(z.enum(['name', 'about', 'website', 'phone', 'zone', 'currency', 'country'])) }),
});

const offer = { role, scope: scopeKind, scopeId: id };

export const invitationSent = defineEvent({
  type: 'invitation.sent', aggregateType: 'invitation', description: 'Somebody was invited to an organisation, or reminded of it; the address stays in the row.',
  schema: z.object({ ...offer, sends: z.int(), expiresAt: instant }),
});
export const invitationAccepted = defineEvent({
  type: 'invitation.accepted', aggregateType: 'invitation', description: 'An invitation was taken up.', schema: z.object({ ...offer, userId: id, membershipId: id }),
});
export const invitationDeclined = defineEvent({
  type: 'invitation.declined', aggregateType: 'invitation', description: 'An invitation was declined by whom it was meant for.', schema: z.object(offer),
});
export const invitationRevoked = defineEvent({
  type: 'invitation.revoked', aggregateType: 'invitation', description: 'An invitation was taken back.', schema: z.object(offer),
});
export const invitationExpired = defineEvent({
  type: 'invitation.expired', aggregateType: 'invitation', description: 'Nobody took an invitation up in time.', schema: z.object(offer),
});

/** `subjectId` is null for a person named by address: whether somebody has an account with it is nobody's business, and the log holds no addresses. */
const share = { subjectType: z.enum(['user', 'organisation']), subjectId: id.nullable(), recordType: z.string(), recordId: id, right: grantRight };

export const grantGiven = defineEvent({
  type: 'grant.given', aggregateType: 'grant', description: 'A record was shared with someone outside its organisation.',
  schema: z.object({ ...share, until: instant.nullable() }),
});
export const grantRevoked = defineEvent({
  type: 'grant.revoked', aggregateType: 'grant', description: 'A shared record is no longer shared.', schema: z.object(share),
});
export const grantAccepted = defineEvent({
  type: 'grant.accepted', aggregateType: 'grant', description: 'An organisation accepted what was shared with it.', schema: z.object(share),
});
export const grantExpired = defineEvent({
  type: 'grant.expired', aggregateType: 'grant', description: 'The time for which a record was shared is over.', schema: z.object(share),
});
