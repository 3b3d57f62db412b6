import { contactField } from '@lintel/kernel';
import { z } from 'zod';
export { type GrantRight, grantRight, shareable, type ShareableType } from './grant-contract';
export { rolesOfKind } from './roles-of-kind';
import { name, place, role, userStatus } from '../access/contract';
import { country, currency, cursor, expectedVersion, id, instant, pageOf, pageSize, writtenText, zone } from '../fields';

export const organisationKind = z.enum(['agency', 'investment_firm', 'building_company', 'provider', 'contractor']);
export type OrganisationKind = z.infer<typeof organisationKind>;
const reason = writtenText(500);

export const organisationCreateInput = z.object({
  kind: organisationKind,
  name,
  slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'may hold lower-case letters, digits and single hyphens').max(80).optional(),
  zone, currency, country,
  ownerId: id.optional().describe('the person who becomes its owner; platform admins name one, everybody else becomes it themselves'),
});
export const organisation = z.object({
  id, kind: organisationKind, name: z.string(), slug: z.string(), zone: z.string(), currency: z.string(), country: z.string(), createdAt: instant,
});
export const organisationListInput = z.object({
  text: writtenText(120).optional(), kind: organisationKind.optional(), cursor: cursor.optional(), limit: pageSize,
});
export const organisationPage = pageOf(organisation.extend({ memberCount: z.int() }));


export const organisationUpdateInput = z.object({
  id,
  expectedVersion: expectedVersion.optional(),
  name: name.optional(),
  about: writtenText(2_000).optional(),
  website: z.url({ protocol: /^https?$/, error: 'must be a web address such as https://example.com' }).max(300).nullable().optional(),
  phone: writtenText(40).nullable().optional(),
  zone: zone.optional(),
  currency: currency.optional(),
  country: country.optional(),
});
export const organisationGetInput = z.object({ id });
export const organisationProfile = organisation.extend({
  about: z.string(), website: z.string().nullable(), phone: z.string().nullable(), version: z.int(), memberCount: z.int(),
  /** What the one who asks may do here. */
  may: z.object({ edit: z.boolean(), invite: z.boolean(), share: z.boolean(), isOwner: z.boolean() }),
});
export type OrganisationProfile = z.infer<typeof organisationProfile>;
export const organisationState = z.object({ id, version: z.int() });

/** `listing`, `inquiry`, …: what the log calls the record. */
export const recordOwnerInput = z.object({ recordType: z.string().regex(/^[a-z][a-z_]*$/).max(60), recordId: id });
export const recordOwner = z.object({ organisationId: id.nullable() });

export const placeListInput = z.object({ organisationId: id });
export const placeList = z.object({
  buildings: z.array(z.object({ id, name: z.string(), units: z.array(z.object({ id, label: z.string() })) })),
});

export const membershipGrantInput = z.object({
  userId: id,
  role,
  scopeId: id.nullable().default(null).describe('the organisation, building or unit; absent for a role on the platform'),
});
export const membershipState = place.extend({ id, userId: id, isRevoked: z.boolean(), isSuspended: z.boolean(), version: z.int() });
export const membershipRevokeInput = z.object({ id, reason: reason.optional() });

export const membershipChangeInput = z.object({ id, role, expectedVersion: expectedVersion.optional(), reason: reason.optional() });
export const membershipSuspendInput = z.object({ id, expectedVersion: expectedVersion.optional(), reason: reason.optional() });
export const ownershipTransferInput = z.object({
  membershipId: id.describe('the colleague who becomes an owner'),
  keepAs: role.nullable().default(null).describe('the role you keep; absent to leave the organisation'),
});
export const ownershipTransferred = z.object({ ownerId: id, membershipId: id });

export const memberListInput = z.object({
  organisationId: id,
  text: writtenText(120).optional().describe('part of a name or e-mail address'),
  role: role.optional(),
  isSuspended: z.boolean().optional(),
  cursor: cursor.optional(),
  limit: pageSize,
});
export const member = place.extend({
  membershipId: id, userId: id, name: z.string(), email: contactField(), status: userStatus, grantedAt: instant, suspendedAt: instant.nullable(), version: z.int(),
  lastActiveAt: instant.nullable().describe('when they last did something in this organisation'), scopeName: z.string().nullable(),
  mayManage: z.boolean().describe('whether you may change, suspend or end this role'),
});
export const memberPage = pageOf(member);

export type Member = z.infer<typeof member>;
