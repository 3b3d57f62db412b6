import type { EventEnvelope } from '@lintel/kernel';

export interface RecordRef {
  readonly type: string;
  readonly id: string;
}

/** The data of an event as far as anything can be said of it without its definition. */
export function dataOf(event: EventEnvelope): Readonly<Record<string, unknown>> {
  return typeof event.data === 'object' && event.data !== null ? { ...event.data } : {};
}

/** The record whose policy decides who sees the event: a reminder's is what it reminds of. */
export function subjectOf(event: EventEnvelope): RecordRef {
  if (event.aggregateType !== 'deadline') return { type: event.aggregateType, id: event.aggregateId };
  const { inquiryId, listingId, verificationId, leaseId, ruleId, ticketId } = dataOf(event);
  if (typeof verificationId === 'string') return { type: 'verification', id: verificationId };
  if (typeof leaseId === 'string') return { type: 'lease', id: leaseId };
  if (typeof ruleId === 'string') return { type: 'house_rules', id: ruleId };
  if (typeof ticketId === 'string') return { type: 'ticket', id: ticketId };
  if (typeof inquiryId === 'string') return { type: 'inquiry', id: inquiryId };
  if (typeof listingId === 'string') return { type: 'listing', id: listingId };
  return { type: event.aggregateType, id: event.aggregateId };
}
