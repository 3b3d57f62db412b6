import { contactField } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../fields';

export const recordInput = z.object({ id });

export const personDetail = z.object({
  id, name: z.string(), email: contactField(), status: z.string(), version: z.int(), locale: z.string(), zone: z.string(), createdAt: instant, lastSeenAt: instant.nullable(),
  memberships: z.array(z.object({
    id, role: z.string(), scope: z.string(), organisationId: id.nullable(), organisationName: z.string().nullable(), scopeName: z.string().nullable(), grantedAt: instant, revokedAt: instant.nullable(),
  })).describe('those that ended, too'),
  sessions: z.array(z.object({ id, userAgent: z.string().nullable(), address: contactField().nullable(), createdAt: instant, lastUsedAt: instant, expiresAt: instant, endedAt: instant.nullable() }))
    .describe('the last twenty; what proves a session is kept nowhere'),
  keys: z.array(z.object({ id, name: z.string(), prefix: z.string(), scopes: z.array(z.string()), createdAt: instant, lastUsedAt: instant.nullable(), isActive: z.boolean() })),
  did: z.object({ events: z.int().describe('in the last 30 days'), listings: z.int(), inquiries: z.int() }),
});
export type PersonDetail = z.infer<typeof personDetail>;

export const organisationDetail = z.object({
  id, name: z.string(), kind: z.string(), slug: z.string(), zone: z.string(), currency: z.string(), country: z.string(), createdAt: instant,
  people: z.array(z.object({ userId: id, name: z.string(), email: contactField(), status: z.string(), roles: z.array(z.string()), lastSeenAt: instant.nullable() })).describe('two hundred at most'),
  listings: z.record(z.string(), z.int()), openInquiries: z.int(), overdueInquiries: z.int(), buildings: z.int(), feeds: z.int(),
});
export type OrganisationDetail = z.infer<typeof organisationDetail>;
