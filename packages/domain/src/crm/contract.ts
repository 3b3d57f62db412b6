import { z } from 'zod';
import { id, instant, writtenText } from '../fields';

export const inquiryStatus = z.enum(['received', 'answered', 'closed']);

export const inquiryAskInput = z.object({
  listingId: id,
  question: writtenText(4_000).pipe(z.string().min(3, 'write your question')),
  /** Needed from those who are not signed in. */
  name: writtenText(120).optional(),
  email: z.email().max(254).optional(),
  phone: z.string().max(40).regex(/^\+?[0-9 ()./-]{5,40}$/, 'must be a phone number').optional(),
});

export const inquiryState = z.object({ id, version: z.int(), status: inquiryStatus, assignedTo: id.nullable() });

export const inquiryItem = z.object({
  id, version: z.int(), status: inquiryStatus, listingId: id, listingTitle: z.string(), leadId: id, leadName: z.string(), leadStatus: z.string(),
  assignedTo: id.nullable(), assignedToName: z.string().nullable(), question: z.string(), receivedAt: instant, firstResponseDueAt: instant.nullable(),
  answeredAt: instant.nullable(), messageCount: z.int(),
});

export const inquiryDetail = inquiryItem.extend({
  organisationId: id, organisationName: z.string(),
  /** How to reach the asker: for the agency's people only. */
  contact: z.object({ email: z.string(), phone: z.string().nullable() }).nullable(),
  messages: z.array(z.object({ id, side: z.enum(['asker', 'agency']), authorName: z.string().nullable(), body: z.string(), sentAt: instant })),
  actions: z.array(z.string()),
  canShare: z.boolean().describe('whether you may show it to somebody outside'),
});
