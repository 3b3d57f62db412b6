import type { FigureId } from './contract';

/** What an organisation does that figures tell of. */
export type Business = 'selling' | 'running houses';

export const businessOf = (organisationKind: string): Business => (organisationKind === 'building_company' ? 'running houses' : 'selling');

/** How a figure is counted out of facts. */
export interface CountedFigure {
  readonly id: FigureId;
  readonly type: string;
  /** What of the type counts, in SQL over `analytics_fact f`. */
  readonly only?: string;
  readonly measure: 'count' | 'median';
  /** What it tells of; on the board of an organisation stand those of its own business, `platform` on none. */
  readonly of: Business | 'platform';
}

/** In the order they are shown. */
export const countedFigures: readonly CountedFigure[] = [
  { id: 'signUps', type: 'user.created', measure: 'count', of: 'platform' },
  { id: 'published', type: 'listing.published', measure: 'count', of: 'selling' },
  { id: 'views', type: 'listing.viewed', measure: 'count', of: 'selling' },
  { id: 'inquiries', type: 'inquiry.received', only: 'f.amount = 0', measure: 'count', of: 'selling' },
  { id: 'responseTime', type: 'inquiry.answered', only: 'f.amount is not null', measure: 'median', of: 'selling' },
  { id: 'closed', type: 'listing.closed', measure: 'count', of: 'selling' },
  { id: 'tickets', type: 'ticket.created', measure: 'count', of: 'running houses' },
  { id: 'ticketsClosed', type: 'ticket.closed', measure: 'count', of: 'running houses' },
  { id: 'promisesBroken', type: 'ticket.sla_breached', measure: 'count', of: 'running houses' },
  { id: 'searches', type: 'search.performed', measure: 'count', of: 'platform' },
  { id: 'fruitless', type: 'search.performed', only: 'f.amount = 0', measure: 'count', of: 'platform' },
];

export const figureOf: ReadonlyMap<FigureId, CountedFigure> = new Map(countedFigures.map((figure) => [figure.id, figure]));
