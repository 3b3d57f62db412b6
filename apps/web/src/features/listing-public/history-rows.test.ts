import { describe, expect, it } from 'vitest';
import { historyRows, type Moment, pricePoints } from './history-rows';

const moment = (day: number, kind: Moment['kind'], more: Partial<Moment> = {}): Moment =>
  ({ listingId: 'a', at: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`, kind, price: null, currency: 'USD', status: null, ...more });

describe('a history', () => {
  it('reads newest first, with each price against the one before', () => {
    const rows = historyRows([moment(1, 'listed', { price: 100_000 }), moment(2, 'price', { price: 95_000 }), moment(3, 'sold', { price: 96_900, status: 'Closed' })]);
    expect(rows.map(({ kind, change }) => [kind, change === null ? null : Math.round(change * 1000)])).toEqual([['sold', 20], ['price', -50], ['listed', null]]);
  });

  it('tells leaving the market and coming back', () => {
    const rows = historyRows([moment(1, 'listed', { price: 1 }), moment(2, 'status'), moment(3, 'status', { status: 'Active' }), moment(4, 'status', { status: 'Pending' })]);
    expect(rows.map(({ kind }) => kind)).toEqual(['status', 'back', 'off', 'listed']);
  });

  it('does not compare prices of different currencies', () => {
    const rows = historyRows([moment(1, 'listed', { price: 100 }), moment(2, 'listed', { price: 5_000, currency: 'INR' })]);
    expect(rows.map(({ change }) => change)).toEqual([null, null]);
  });
});

describe('the line of prices', () => {
  const now = Date.parse('2026-02-01T00:00:00.000Z');
  it('goes on until now', () => {
    expect(pricePoints([moment(1, 'listed', { price: 100 }), moment(2, 'price', { price: 90 })], now).map(({ y }) => y)).toEqual([100, 90, 90]);
  });

  it('ends with a sale', () => {
    expect(pricePoints([moment(1, 'listed', { price: 100 }), moment(9, 'sold', { price: 90 })], now).at(-1)).toEqual({ x: Date.parse('2026-01-09T00:00:00.000Z'), y: 90 });
  });

  it('is not drawn of one price', () => {
    expect(pricePoints([moment(1, 'listed', { price: 100 })], now)).toEqual([]);
  });
});
