import { bulkhead, BulkheadRejectedError } from 'cockatiel';
import type { LookupAddress, LookupAllOptions } from 'node:dns';
import { lookup as resolveName } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type AddressRules, isAllowedAddress } from './address';

export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** So many names at once, and as many waiting behind them. */
const [atOnce, waiting] = [2, 500];

/**
 * Lets only so many look-ups run at once. The system's cannot be called off: each keeps one of the runtime's four threads until the resolver answers,
 * and files and passwords need those too. Whoever gave up waiting still counts until then.
 */
export function inTurns(resolve: Resolve, { atOnce: running, waiting: behind }: { readonly atOnce: number; readonly waiting: number }): Resolve {
  const turns = bulkhead(running, behind);
  return (host) => turns.execute(() => resolve(host));
}

export const systemResolve: Resolve = inTurns((host) => resolveName(host, { all: true, verbatim: true }), { atOnce, waiting });

/** `refused_address`: it leads where nobody outside may send. */
export type AddressFault = 'refused_address' | 'unresolvable';

export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';

  constructor(readonly fault: AddressFault, message: string) {
    super(message);
  }
}

/**
 * Where the host may be reached. One forbidden answer among several refuses all: which of them is used is not ours to trust to chance.
 * @throws AddressRefused
 */
export async function judged(host: string, rules: AddressRules, resolve: Resolve, signal: AbortSignal): Promise<readonly LookupAddress[]> {
  if (isIP(host) !== 0) return [{ address: host, family: isIP(host) }];
  const late = new Promise<never>((_, reject) => { signal.addEventListener('abort', () => { reject(new Error('late')); }, { once: true }); });
  const found = await Promise.race([resolve(host), late]).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new AddressRefused('unresolvable', error instanceof BulkheadRejectedError ? 'Too many names wait to be resolved.' : 'The name cannot be resolved.');
  });
  if (found.length === 0) throw new AddressRefused('unresolvable', 'The name leads to no address.');
  if (found.some(({ address }) => !isAllowedAddress(address, rules))) throw new AddressRefused('refused_address', 'The name leads to an address that is not on the public internet.');
  return found;
}

type LookupCallback = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Answers a connection's look-up with addresses that were judged. */
export function pinnedLookup(pinned: readonly LookupAddress[]) {
  return (_host: string, options: { readonly all?: LookupAllOptions['all'] | boolean | undefined }, answer: LookupCallback): void => {
    const [first] = pinned;
    if (options.all === true) answer(null, [...pinned]);
    else answer(null, first?.address ?? '', first?.family);
  };
}
