import { AddressRefused, type GuardedFetch } from '../guarded-http';
import { type Circuit, createGuard, type Guard, type GuardConfig, type GuardObserver, type GuardState } from './guard';

/** An answer that says that the other side fails: it opens the circuit, and is given to whoever asked all the same. */
class Failing extends Error {
  constructor(readonly response: Response) {
    super(`The other side answered ${String(response.status)}.`);
  }
}

/** So many strangers are remembered; of the others, whoever was asked longest ago is forgotten. */
const keptAtMost = 500;
const worst: readonly Circuit[] = ['closed', 'half_open', 'open'];

const isDown = (error: unknown) => !(error instanceof AddressRefused) || error.fault === 'unresolvable';

/**
 * Calls to many strangers, each behind a guard of its own: one that hangs takes no turn from the others, and one that is down is left alone while they are not. To metrics
 * and to the services page they are one port, whose circuit is that of the worst.
 */
export function guardedByOrigin(fetch: GuardedFetch, config: Omit<GuardConfig, 'isDown' | 'unavailable'>, observer: GuardObserver): { readonly fetch: GuardedFetch; readonly state: GuardState } {
  const { port } = config;
  const guards = new Map<string, Guard>();
  let told: Circuit = 'closed';
  const circuit = (): Circuit => worst[Math.max(0, ...[...guards.values()].map((guard) => worst.indexOf(guard.circuit)))] ?? 'closed';
  const tell = () => {
    const now = circuit();
    if (now !== told) observer.changed(port, now);
    told = now;
  };
  const guardOf = (origin: string): Guard => {
    const guard = guards.get(origin) ?? createGuard({ ...config, isDown, unavailable: (cause) => new Error('The provider is not asked just now: it did not answer.', { cause }) }, {
      called: (_port, outcome) => { observer.called(port, outcome); },
      changed: () => { tell(); },
    });
    // The newest last.
    guards.delete(origin);
    guards.set(origin, guard);
    if (guards.size > keptAtMost) guards.delete(guards.keys().next().value ?? '');
    return guard;
  };
  return {
    async fetch(url, request) {
      // What is no address is refused by what calls it.
      if (!URL.canParse(url)) return fetch(url, request);
      try {
        return await guardOf(new URL(url).origin).run(async () => {
          const response = await fetch(url, request);
          if (response.status >= 500) throw new Failing(response);
          return response;
        });
      } catch (error) {
        if (error instanceof Failing) return error.response;
        throw error;
      }
    },
    state: {
      port,
      get circuit() { return circuit(); },
      get inFlight() { return [...guards.values()].reduce((sum, guard) => sum + guard.inFlight, 0); },
    },
  };
}
