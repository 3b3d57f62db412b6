import { describe, expect, it } from 'vitest';
import { clockAfter, daysOnMarket } from './days-on-market';

const at = (day: number) => new Date(Date.UTC(2026, 0, day));
const stopped = { days_on_market_seconds: 0, market_counted_from: null };

describe('days on market', () => {
  it('run while Active and Under Contract, stand otherwise, and start again with a new contract', () => {
    const active = clockAfter(stopped, 'Active', at(1), false);
    const underContract = clockAfter(active, 'ActiveUnderContract', at(11), false);
    expect(daysOnMarket(underContract, at(21))).toBe(20);
    const pending = clockAfter(underContract, 'Pending', at(21), false);
    expect(daysOnMarket(pending, at(90))).toBe(20);
    const back = clockAfter(pending, 'Active', at(90), false);
    expect(daysOnMarket(back, at(95))).toBe(25);
    expect(daysOnMarket(clockAfter(back, 'Active', at(95), true), at(97))).toBe(2);
  });

  it('answers with the clock alone, whatever row it was given', () => {
    const row = { id: 'a row', days_on_market_seconds: 5, market_counted_from: at(1) };
    expect(clockAfter(row, 'ActiveUnderContract', at(2), false)).toEqual({ days_on_market_seconds: 5, market_counted_from: at(1) });
  });
});
