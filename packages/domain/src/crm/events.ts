import { defineEvent } from '@lintel/kernel';
import { z } from 'zod';
import { id, instant } from '../fields';

const aggregateType = 'inquiry';

export const inquiryReceived = defineEvent({
  type: 'inquiry.received', aggregateType, description: 'Someone asked about a listing.',
  schema: z.object({ listingId: id, leadId: id, assignedTo: id.nullable(), messageId: id, firstResponseDueAt: instant.nullable(), isFollowUp: z.boolean() }),
});
export const inquiryAnswered = defineEvent({
  type: 'inquiry.answered', aggregateType, description: 'The agency answered.',
  schema: z.object({ listingId: id, leadId: id, messageId: id, isFirst: z.boolean(), secondsToAnswer: z.int() }),
});
export const inquiryClosed = defineEvent({
  type: 'inquiry.closed', aggregateType, description: 'The conversation is over.', schema: z.object({ listingId: id, leadId: id }),
});
export const inquiryResponseNear = defineEvent({
  type: 'inquiry.response_near', aggregateType: 'deadline', description: 'Half of the time for a first response is gone; the agent is reminded.',
  schema: z.object({ inquiryId: id, listingId: id, assignedTo: id.nullable(), dueAt: instant }),
});
export const inquiryResponseOverdue = defineEvent({
  type: 'inquiry.response_overdue', aggregateType: 'deadline', description: 'Nobody answered in time; the agency owner is told.',
  schema: z.object({ inquiryId: id, listingId: id, assignedTo: id.nullable(), dueAt: instant }),
});
export const leadCreated = defineEvent({
  type: 'lead.created', aggregateType: 'lead', description: 'A person became a lead of an agency.', schema: z.object({ source: z.string() }),
});
export const leadAssigned = defineEvent({
  type: 'lead.assigned', aggregateType: 'lead', description: 'A lead was given to an agent by rule or by the owner.',
  schema: z.object({ from: id.nullable(), to: id, rule: z.string() }),
});
export const leadClaimed = defineEvent({
  type: 'lead.claimed', aggregateType: 'lead', description: 'An agent took an unassigned lead.', schema: z.object({ by: id, inquiryId: id }),
});
export const leadStatusChanged = defineEvent({
  type: 'lead.status_changed', aggregateType: 'lead', description: 'A lead moved on.', schema: z.object({ from: z.string(), to: z.string() }),
});
