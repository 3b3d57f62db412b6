import type { Answers } from '@/components/answers';

export type Moment = Answers['listing']['history']['moments'][number];

export interface HistoryRow {
  readonly key: string;
  readonly at: string;
  readonly kind: 'listed' | 'price' | 'sold' | 'status' | 'off' | 'back';
  readonly status: string | null;
  readonly price: number | null;
  readonly currency: string;
  /** Against the price before, as a share: -0.05 is five percent less. */
  readonly change: number | null;
}

/** Moments, newest first, each price with how much it differs from the one before. */
export function historyRows(moments: readonly Moment[]): readonly HistoryRow[] {
  const rows: HistoryRow[] = [];
  let last: Moment | undefined;
  let isOff = false;
  for (const [index, moment] of moments.entries()) {
    const kind = kindOf(moment, isOff);
    if (moment.kind === 'status') isOff = moment.status === null;
    const compared = moment.price !== null && last?.price !== null && last?.currency === moment.currency ? (last?.price ?? null) : null;
    rows.unshift({
      key: `${moment.listingId}-${index}`, at: moment.at, kind, status: moment.status, price: moment.price, currency: moment.currency,
      change: compared === null || moment.price === null || compared === 0 ? null : moment.price / compared - 1,
    });
    if (moment.price !== null) last = moment;
  }
  return rows;
}

function kindOf(moment: Moment, wasOff: boolean): HistoryRow['kind'] {
  if (moment.kind !== 'status') return moment.kind;
  if (moment.status === null) return 'off';
  return wasOff && moment.status === 'Active' ? 'back' : 'status';
}

export interface PricePoint {
  /** Milliseconds since 1970. */
  readonly x: number;
  /** Minor units. */
  readonly y: number;
}

/** The steps of the price until now, in the currency of the last one; nothing to draw with fewer than two different prices. */
export function pricePoints(moments: readonly Moment[], now: number): readonly PricePoint[] {
  const currency = moments.findLast((moment) => moment.price !== null)?.currency;
  const points = moments.flatMap(({ at, price, currency: own }) => (price === null || own !== currency ? [] : [{ x: Date.parse(at), y: price }]));
  const last = points.at(-1);
  if (last === undefined || new Set(points.map(({ y }) => y)).size < 2) return [];
  const isOver = moments.at(-1)?.kind === 'sold';
  return isOver ? points : [...points, { x: Math.max(now, last.x + 1), y: last.y }];
}
