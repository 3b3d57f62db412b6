import type { EventEnvelope } from '@lintel/kernel';

/** What figures are made of. Everything else a person did counts among their actions. */
const measured = [
  'user.created', 'session.started', 'listing.published', 'listing.viewed', 'listing.status_changed', 'listing.closed', 'inquiry.received', 'inquiry.answered', 'search.performed',
  'ticket.created', 'ticket.closed', 'ticket.sla_breached',
];

export interface Fact {
  readonly position: number;
  readonly at: string;
  readonly type: string;
  readonly organisation_id: string | null;
  readonly actor_id: string | null;
  readonly record_type: string;
  readonly record_id: string;
  readonly amount: number | null;
}

/** The row that an event becomes; undefined when no figure needs it. Made of the event alone, so that a rebuild from the log makes the same. */
export function factOf(event: EventEnvelope): Fact | undefined {
  const { position, type, occurredAt, organisationId, actorId, aggregateType, aggregateId } = event;
  if (position === undefined || (actorId === null && !measured.includes(type))) return undefined;
  const data = typeof event.data === 'object' && event.data !== null ? { ...event.data } as Readonly<Record<string, unknown>> : {};
  const listingId = aggregateType === 'listing_view' || aggregateType === 'saved_listing' ? data['listingId'] : undefined;
  return {
    position, type, at: occurredAt.toISOString(), organisation_id: organisationId, actor_id: actorId,
    ...(typeof listingId === 'string' ? { record_type: 'listing', record_id: listingId } : { record_type: aggregateType, record_id: aggregateId }),
    amount: amountOf(type, data),
  };
}

/** The first answer's seconds, a search's results, a sale's price; of a question 1 when it follows another up. */
function amountOf(type: string, data: Readonly<Record<string, unknown>>): number | null {
  const number = (name: string) => (typeof data[name] === 'number' ? data[name] : null);
  switch (type) {
    case 'inquiry.answered': return data['isFirst'] === true ? number('secondsToAnswer') : null;
    case 'inquiry.received': return data['isFollowUp'] === true ? 1 : 0;
    case 'search.performed': return number('resultCount');
    case 'listing.closed': return number('closePrice');
    default: return null;
  }
}
