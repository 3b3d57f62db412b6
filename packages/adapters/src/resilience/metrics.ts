import type { GuardObserver } from './guard';
import type { Guards } from './guards';

/** As much of a metrics library as this needs; the programs bring their own. */
export interface GuardMetrics {
  readonly calls: { inc(labels: { port: string; outcome: string }): void };
  readonly circuit: { set(labels: { port: string }, value: number): void };
}

const values = { closed: 0, half_open: 1, open: 2 } as const;

/** Counts every call and shows each circuit: 0 closed, 1 half open, 2 open. */
export function guardMetrics({ calls, circuit }: GuardMetrics, told: GuardObserver['changed'] = () => {}): GuardObserver {
  return {
    called: (port, outcome) => { calls.inc({ port, outcome }); },
    changed: (port, state) => {
      circuit.set({ port }, values[state]);
      told(port, state);
    },
  };
}

/** Says of every port that its circuit is closed, before anything happened. */
export function showClosed({ circuit }: GuardMetrics, { all }: Guards): void {
  for (const guard of all) circuit.set({ port: guard.port }, values[guard.circuit]);
}
