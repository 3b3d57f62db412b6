import { z } from 'zod';
import { cursor, id, instant, pageOf, pageSize } from '../fields';

export const auditListInput = z.object({
  organisationId: id.nullable().describe('whose trail; null is the platform\u2019s own'),
  actorId: id.optional(),
  recordId: id.optional(),
  /** An event's type, or what comes before its dot: `listing`, `listing.submitted`. */
  type: z.string().max(80).regex(/^[a-z][a-z0-9_.]*$/, 'must be a type of event such as listing.submitted, or its beginning').optional(),
  from: instant.optional(),
  to: instant.optional(),
  cursor: cursor.optional(),
  limit: pageSize,
});

export const auditEntry = z.object({
  seq: z.int(), eventId: id, at: instant, type: z.string(),
  actor: z.object({ id, name: z.string() }).nullable().describe('null: the program itself'),
  onBehalfOf: z.object({ id, name: z.string() }).nullable(),
  origin: z.enum(['screen', 'api', 'cli', 'workflow', 'rule']),
  device: z.string().nullable().describe('what the session was begun with'),
  address: z.string().nullable().describe('for platform admins only'),
  recordType: z.string(), recordId: id, reason: z.string().nullable(),
  /** Of a reading: what was read. */
  read: z.object({ recordType: z.string(), recordId: id }).nullable(),
  hash: z.string().describe('SHA-256, hexadecimal'),
});

export const auditPage = pageOf(auditEntry);
