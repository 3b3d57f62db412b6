'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useUi } from './provider';

// One timer a period serves every clock on the page, and none runs while nothing shows one.
const clocks = new Map<number, { listeners: Set<() => void>; timer: ReturnType<typeof setInterval>; now: number }>();

function subscribeEvery(period: number, listener: () => void): () => void {
  let clock = clocks.get(period);
  if (!clock) {
    const started = { listeners: new Set<() => void>(), now: Date.now(), timer: setInterval(() => tick(period), period) };
    clocks.set(period, started);
    clock = started;
  }
  clock.listeners.add(listener);
  return () => {
    const current = clocks.get(period);
    if (!current) return;
    current.listeners.delete(listener);
    if (current.listeners.size === 0) {
      clearInterval(current.timer);
      clocks.delete(period);
    }
  };
}

function tick(period: number): void {
  const clock = clocks.get(period);
  if (!clock) return;
  clock.now = Date.now();
  for (const listener of clock.listeners) listener();
}

// Before the timer exists, answers are rounded to the period so that repeated reads in one render agree.
function readClock(period: number): number {
  return clocks.get(period)?.now ?? Math.floor(Date.now() / period) * period;
}

/** The time in milliseconds, renewed every `period` ms; the server's time on the first render. */
export function useNow(period: number): number {
  const { now } = useUi();
  // Stable, or every render would stop the clock and start another that shows another time.
  const subscribe = useCallback((listener: () => void) => subscribeEvery(period, listener), [period]);
  return useSyncExternalStore(
    subscribe,
    () => readClock(period),
    () => now ?? readClock(period),
  );
}
