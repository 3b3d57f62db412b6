import autocannon from 'autocannon';

const connections = 50;
const warmUpSeconds = 2;
const seconds = 5;
const rounds = 3;

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Loads each target in turn, several times round, so that whatever else the machine does meets all of them alike. Of each the round in the
 * middle counts.
 */
export async function inTurns<Name extends string>(targets: Readonly<Record<Name, Target>>): Promise<Readonly<Record<Name, Load>>> {
  const entries = Object.entries<Target>(targets);
  const taken = new Map<string, Load[]>();
  for (const [, target] of entries) await load(target, warmUpSeconds);
  for (let round = 0; round < rounds; round += 1)
    for (const [name, target] of entries) taken.set(name, [...(taken.get(name) ?? []), await load(target, seconds)]);
  // Every name of the targets is one of the result's.
  return Object.fromEntries([...taken].map(([name, loads]) => [name, middle(loads)])) as unknown as Readonly<Record<Name, Load>>;
}

async function load({ name, url, paths, headers }: Target, duration: number): Promise<Load> {
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers: { ...headers } }));
  const { requests: rate, latency, non2xx, errors } = await autocannon({ url, connections, duration, requests });
  // A refusal is quick: counted as an answer it would flatter.
  if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} answers were refusals and ${errors} requests failed.`);
  return { perSecond: rate.average, p50: latency.p50, p99: latency.p99 };
}

function middle(loads: readonly Load[]): Load {
  const sorted = loads.toSorted((a, b) => a.perSecond - b.perSecond);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}
