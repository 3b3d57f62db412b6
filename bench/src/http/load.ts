import autocannon from 'autocannon';

const connections = 50;
const warmUpSeconds = 2;
const seconds = 2;
const rounds = 9;

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export interface Compared {
  readonly load: Load;
  readonly baseline: Load;
}

export interface Target {
  readonly name: string;
  readonly url: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Loads each target in turn, many times round, so that whatever else the machine does meets all of them alike; the first is what the others are
 * held against. Of each other the round counts whose rate, as a share of the first's in the same round, is in the middle.
 */
export async function inTurns<Name extends string>(first: Target, others: Readonly<Record<Name, Target>>): Promise<Readonly<Record<Name, Compared>>> {
  const names = Object.keys(others) as Name[];
  for (const target of [first, ...names.map((name) => others[name])]) await load(target, warmUpSeconds);
  const compared = new Map<Name, Compared[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const baseline = await load(first, seconds);
    for (const name of names) compared.get(name)?.push({ baseline, load: await load(others[name], seconds) });
  }
  // Every name has its rounds.
  return Object.fromEntries([...compared].map(([name, each]) => [name, middle(each)])) as unknown as Readonly<Record<Name, Compared>>;
}

async function load({ name, url, paths, headers }: Target, duration: number): Promise<Load> {
  const requests = paths.map((path) => ({ method: 'GET' as const, path, headers: { ...headers } }));
  const { requests: rate, latency, non2xx, errors } = await autocannon({ url, connections, duration, requests });
  // A refusal is quick: counted as an answer it would flatter.
  if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} answers were refusals and ${errors} requests failed.`);
  return { perSecond: rate.average, p50: latency.p50, p99: latency.p99 };
}

function middle(each: readonly Compared[]): Compared {
  const share = ({ load: { perSecond }, baseline }: Compared) => perSecond / baseline.perSecond;
  const sorted = each.toSorted((a, b) => share(a) - share(b));
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}
