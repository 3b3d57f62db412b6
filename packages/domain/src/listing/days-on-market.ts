import { countedStatuses, type StandardStatus } from './lifecycle';

export interface MarketClock {
  readonly days_on_market_seconds: number;
  readonly market_counted_from: Date | null;
}

const secondsPerDay = 86_400;

/** Seconds counted so far, the running stretch included. */
function secondsAt(clock: MarketClock, now: Date): number {
  const running = clock.market_counted_from === null ? 0 : Math.max(0, Math.floor((now.getTime() - clock.market_counted_from.getTime()) / 1000));
  return clock.days_on_market_seconds + running;
}

/** Whole days spent Active or Active Under Contract under the current contract. */
export function daysOnMarket(clock: MarketClock, now: Date): number {
  return Math.floor(secondsAt(clock, now) / secondsPerDay);
}

/** The clock after a change of status; a new contract starts it again. */
export function clockAfter(clock: MarketClock, to: StandardStatus, now: Date, isNewContract: boolean): MarketClock {
  const runs = countedStatuses.includes(to);
  if (isNewContract) return { days_on_market_seconds: 0, market_counted_from: runs ? now : null };
  const { days_on_market_seconds, market_counted_from } = clock;
  if (runs && market_counted_from !== null) return { days_on_market_seconds, market_counted_from };
  return { days_on_market_seconds: secondsAt(clock, now), market_counted_from: runs ? now : null };
}
