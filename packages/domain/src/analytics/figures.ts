import type { FigureId } from './contract';

/** How a figure is counted out of facts. */
export interface CountedFigure {
  readonly id: FigureId;
  readonly type: string;
  /** What of the type counts, in SQL over `analytics_fact f`. */
  readonly only?: string;
  readonly measure: 'count' | 'median';
  /** Of the whole platform alone: no organisation has a part in it. */
  readonly isPlatform?: true;
}

/** In the order they are shown. */
export const countedFigures: readonly CountedFigure[] = [
  { id: 'signUps', type: 'user.created', measure: 'count', isPlatform: true },
  { id: 'published', type: 'listing.published', measure: 'count' },
  { id: 'views', type: 'listing.viewed', measure: 'count' },
  { id: 'inquiries', type: 'inquiry.received', only: 'f.amount = 0', measure: 'count' },
  { id: 'responseTime', type: 'inquiry.answered', only: 'f.amount is not null', measure: 'median' },
  { id: 'closed', type: 'listing.closed', measure: 'count' },
  { id: 'searches', type: 'search.performed', measure: 'count', isPlatform: true },
  { id: 'fruitless', type: 'search.performed', only: 'f.amount = 0', measure: 'count', isPlatform: true },
];

export const figureOf: ReadonlyMap<FigureId, CountedFigure> = new Map(countedFigures.map((figure) => [figure.id, figure]));
