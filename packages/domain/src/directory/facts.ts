import { type EventEnvelope, readEvent } from '@lintel/kernel';
import { inquiryAnswered } from '../crm';
import { listingClosed, listingPublished } from '../listing/events';

/** What figures are made of; other events leave no row. */
export const factTypes: readonly string[] = [listingPublished.type, listingClosed.type, inquiryAnswered.type];

/** What the projection reads of the listing's row: what a closed one says of itself does not change any more. */
export interface ListingOf {
  readonly listAgentId: string | null;
  readonly listPrice: number | null;
}

export interface AgentFact {
  readonly position: number;
  readonly at: string;
  readonly type: 'published' | 'closed' | 'answered';
  readonly organisation_id: string | null;
  readonly user_id: string | null;
  readonly listing_id: string;
  readonly currency: string | null;
  readonly price: number | null;
  readonly list_price: number | null;
  readonly days_on_market: number | null;
  readonly seconds: number | null;
}

const nothing = { currency: null, price: null, list_price: null, days_on_market: null, seconds: null } as const;

/** The listing an event is about; undefined when no figure needs the event. */
export function listingIdOf(event: EventEnvelope): string | undefined {
  if (event.type === listingPublished.type || event.type === listingClosed.type) return event.aggregateId;
  return event.type === inquiryAnswered.type ? readEvent(inquiryAnswered, event).data.listingId : undefined;
}

/** The row that an event becomes. A first answer is its author's; whoever answers for another answers as them. */
export function factOf(event: EventEnvelope, listing: ListingOf | undefined): AgentFact | undefined {
  const { position, occurredAt, organisationId: organisation_id } = event;
  const listing_id = listingIdOf(event);
  if (position === undefined || listing_id === undefined) return undefined;
  const own = { ...nothing, position, at: occurredAt.toISOString(), organisation_id, listing_id, user_id: listing?.listAgentId ?? null };
  if (event.type === listingPublished.type) return { ...own, type: 'published' };
  if (event.type === listingClosed.type) {
    const { closePrice, currency, daysOnMarket } = readEvent(listingClosed, event).data;
    return { ...own, type: 'closed', currency, price: closePrice, list_price: listing?.listPrice ?? null, days_on_market: daysOnMarket };
  }
  const { isFirst, secondsToAnswer } = readEvent(inquiryAnswered, event).data;
  return isFirst ? { ...own, type: 'answered', user_id: event.onBehalfOf ?? event.actorId, seconds: secondsToAnswer } : undefined;
}
