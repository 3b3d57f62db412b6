/** The lanes of one consumer, and how many living workers serve it. */
export interface Dealt {
  readonly lanes: number;
  readonly servers: number;
}

/** How many lanes a worker takes that serves these consumers: of each its part, so that all are taken, and among equals none has two more than another. */
export function fairShare(consumers: readonly Dealt[]): number {
  const share = consumers.reduce((sum, { lanes, servers }) => sum + lanes / Math.max(1, servers), 0);
  // Thirds do not add up to a whole in binary.
  return Math.ceil(share - 1e-9);
}

/**
 * Of the lanes a worker holds, by how many workers serve each, those it gives up: what is beyond its share, and what others can serve as well where
 * something lies free that fewer can. Positions in `held`.
 */
export function toGiveUp(held: readonly number[], free: readonly number[], share: number): readonly number[] {
  const scarceFirst = held.map((servers, at) => ({ servers, at })).toSorted((a, b) => a.servers - b.servers);
  const kept = scarceFirst.slice(0, share);
  const given = scarceFirst.slice(share);
  for (const servers of kept.length < share ? [] : free.toSorted((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || last.servers <= servers) break;
    given.push(last);
    kept.pop();
  }
  return given.map(({ at }) => at);
}

/** The shards, of `shardCount`, that lane i of n serves. Undefined: all of them. */
export function shardsOf(lane: number, lanes: number, shardCount: number): readonly number[] | undefined {
  if (lanes === 1) return undefined;
  return Array.from({ length: shardCount }, (_, shard) => shard).filter((shard) => shard % lanes === lane);
}

export type LaneChange = 'create' | 'keep' | 'meet' | 'resume';

/**
 * What to do with a consumer's lanes when a program declares how many it wants: lanes that stand at different positions cannot be dealt anew
 * without repeating or losing events, so they first `meet`; `resume` takes back a meeting that is not wanted any more.
 */
export function laneChange(existing: { readonly lanes: number; readonly isMeeting: boolean } | undefined, declared: number): LaneChange {
  if (existing === undefined) return 'create';
  if (existing.lanes !== declared) return existing.isMeeting ? 'keep' : 'meet';
  return existing.isMeeting ? 'resume' : 'keep';
}
