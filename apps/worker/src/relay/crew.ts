import { setTimeout as sleep } from 'node:timers/promises';
import { runStatement, shadowName } from '@lintel/db/log';
import type { Consumer, ProjectionTarget } from '@lintel/kernel';
import { Lane, type LaneEnd } from './lane';
import { acquireLeases, type Lease, releaseLeases, renewLeases } from './lease';
import type { LogSource } from './log-source';
import type { RelayOptions, RelayTuning } from './options';
import { fairShare, toGiveUp } from './share';
import { Slots } from './slots';

export interface LaneState {
  readonly consumer: string;
  readonly lane: number;
  readonly cursor: number;
  readonly isPaused: boolean;
}

/** How long a worker leaves a lane alone that was too new for it. */
const coolingMs = 5_000;

/** Of each consumer its lanes, and how many of them are nobody's and may be taken. */
const laneCounts = `
  select consumer, count(*)::int as lanes,
    (count(*) filter (where (lease_expires_at is null or lease_expires_at < now()) and not consumer || '/' || lane = any($2)))::int as free
  from consumer_lane where consumer = any($1) group by consumer`;

/** The lanes that are this worker's at the moment. */
export class Crew<Tx> {
  private readonly lanes = new Map<string, Lane<Tx>>();
  private readonly runs = new Set<Promise<void>>();
  private readonly cooling = new Map<string, number>();
  private readonly served = new Map<string, { readonly consumer: Consumer<Tx>; readonly target: ProjectionTarget }>();
  private readonly slots: Slots;
  private isDismissing = false;

  constructor(
    private readonly options: RelayOptions<Tx>,
    private readonly tuning: RelayTuning,
    private readonly source: LogSource,
    /** Lanes may be free to take. */
    private readonly onChange: () => void,
  ) {
    this.slots = new Slots(tuning.concurrency);
    for (const consumer of options.consumers) {
      this.served.set(consumer.name, { consumer, target: 'live' });
      if (consumer.kind === 'projection') this.served.set(shadowName(consumer.name), { consumer, target: 'shadow' });
    }
  }

  get states(): readonly LaneState[] {
    return [...this.lanes.values()].map(({ lease, cursor, isPaused }) => ({ consumer: lease.consumer, lane: lease.lane, cursor, isPaused }));
  }

  ring(): void {
    for (const lane of this.lanes.values()) lane.ring();
  }

  request(consumers: ReadonlySet<string>): void {
    for (const lane of this.lanes.values()) if (consumers.has(lane.lease.consumer)) lane.request();
  }

  /**
   * Keeps what is held, gives up what hangs, is more than this worker's share or is needed less than what lies free, and takes what is free up to the
   * share, first what the fewest can serve.
   * @param workers by the name of a consumer, how many living workers serve it
   */
  async tend(workers: ReadonlyMap<string, number>): Promise<void> {
    const { db, instanceId } = this.options;
    this.giveUpStuck();
    await this.renew([...this.lanes.values()]);
    const servers = new Map([...this.served].map(([name, { consumer }]) => [name, workers.get(consumer.name) ?? 1]));
    const except = this.coolingKeys();
    const rows = await runStatement<{ consumer: string; lanes: number; free: number }>(db, laneCounts, [[...servers.keys()], except]);
    const share = fairShare(rows.map(({ consumer, lanes }) => ({ lanes, servers: servers.get(consumer) ?? 1 })));
    const free = rows.flatMap(({ consumer, free: count }) => Array.from({ length: count }, () => servers.get(consumer) ?? 1));
    const held = [...this.lanes.values()];
    for (const at of toGiveUp(held.map(({ lease }) => servers.get(lease.consumer) ?? 1), free, share)) held[at]?.stop();
    const leases = await acquireLeases(db, { owner: instanceId, servers, except, count: share - this.lanes.size, leaseMs: this.tuning.leaseMs });
    for (const lease of leases) this.serve(lease);
  }

  /** Writes down the cursors of lanes that found nothing to do on their way, so that their lag is seen as it is. */
  writeCursors(): Promise<void> {
    return this.renew([...this.lanes.values()].filter((lane) => lane.isUnwritten));
  }

  /** Stops every lane after its batch and gives the leases back, with the cursors when those still mean something. */
  async dismiss({ keepCursors }: { readonly keepCursors: boolean }): Promise<void> {
    this.isDismissing = true;
    const lanes = [...this.lanes.values()];
    for (const lane of lanes) lane.stop();
    const patience = new AbortController();
    await Promise.race([Promise.all(this.runs), sleep(this.tuning.stopMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
    patience.abort();
    // Those that still run are in a consumer's hands; their leases expire.
    const done = lanes.filter((lane) => !this.lanes.has(lane.key));
    for (const lane of this.lanes.values()) lane.abandon();
    this.lanes.clear();
    this.isDismissing = false;
    await releaseLeases(this.options.db, done.map((lane) => ({ lease: lane.lease, cursor: keepCursors ? lane.cursor : 0 })));
  }

  private serve(lease: Lease): void {
    const served = this.served.get(lease.consumer);
    if (served === undefined) return;
    const { pool, db, begin, logger, hooks = {} } = this.options;
    const lane = new Lane<Tx>({ lease, ...served, pool, db, begin, source: this.source, slots: this.slots, tuning: this.tuning, hooks, logger });
    this.lanes.set(lane.key, lane);
    const run = lane.run().then((end) => this.ended(lane, end)).catch((error: unknown) => {
      logger.error({ err: error, lane: lane.key }, 'a lane broke off');
      this.forget(lane);
    }).finally(() => { this.runs.delete(run); });
    this.runs.add(run);
  }

  private async ended(lane: Lane<Tx>, end: LaneEnd): Promise<void> {
    this.forget(lane);
    if (this.isDismissing) return;
    if (end === 'yielded') this.cooling.set(lane.key, performance.now() + coolingMs);
    if (end === 'yielded' || end === 'stopped') await releaseLeases(this.options.db, [{ lease: lane.lease, cursor: lane.cursor }]);
    this.onChange();
  }

  private forget(lane: Lane<Tx>): void {
    if (this.lanes.get(lane.key) === lane) this.lanes.delete(lane.key);
  }

  private giveUpStuck(): void {
    for (const lane of this.lanes.values()) {
      if (lane.stuckMs < this.tuning.hungMs) continue;
      this.options.logger.error({ lane: lane.key, cursor: lane.cursor }, 'the consumer hangs; its lane is left to another');
      lane.abandon();
      this.forget(lane);
    }
  }

  private async renew(lanes: readonly Lane<Tx>[]): Promise<void> {
    const held = lanes.map((lane) => ({ lane, lease: lane.lease, cursor: lane.cursor }));
    const renewed = await renewLeases(this.options.db, held, this.tuning.leaseMs);
    for (const { lane, cursor } of held) {
      if (renewed.has(lane.key)) {
        lane.wrote(cursor);
      } else {
        this.options.logger.warn({ lane: lane.key }, 'the lane is another worker’s now');
        lane.stop();
        this.forget(lane);
      }
    }
  }

  private coolingKeys(): readonly string[] {
    const now = performance.now();
    for (const [key, until] of this.cooling) if (until <= now) this.cooling.delete(key);
    return [...this.cooling.keys()];
  }
}
