/** How many of `lanes` a worker takes when `workers` live: enough that all are taken, and none has two more than another. */
export function fairShare(lanes: number, workers: number): number {
  return Math.ceil(lanes / Math.max(1, workers));
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
