import { type NumberedEvent, shardCount, shardOf } from '@lintel/db/log';
import type { Lease } from './lease';
import type { LogSource, Slice } from './log-source';
import { shardsOf } from './share';

/** Reads what one lane wants of the log, one batch ahead of its work while it is behind. */
export class LaneReader {
  private readonly types: ReadonlySet<string> | undefined;
  private readonly shards: readonly number[] | undefined;
  private ahead: { readonly after: number; readonly slice: Promise<Slice> } | undefined;

  constructor(
    private readonly source: LogSource,
    private readonly lease: Lease,
    types: readonly string[] | '*',
    private readonly batchSize: number,
  ) {
    this.types = types === '*' ? undefined : new Set(types);
    this.shards = shardsOf(lease.lane, lease.lanes, shardCount);
  }

  async next(after: number): Promise<Slice> {
    const { ahead } = this;
    this.ahead = undefined;
    const slice = await (ahead?.after === after ? ahead.slice : this.read(after));
    if (slice.hasMore) this.readAhead(slice.through);
    return slice;
  }

  private readAhead(after: number): void {
    const slice = this.read(after);
    // Whoever asks for it hears of the failure; if nobody does, it does not matter.
    slice.catch(() => undefined);
    this.ahead = { after, slice };
  }

  private read(after: number): Promise<Slice> {
    const { lanes, lane, stopAt } = this.lease;
    return this.source.read({
      after,
      limit: this.batchSize,
      upTo: stopAt ?? undefined,
      types: this.types,
      shards: this.shards,
      hasShard: (event: NumberedEvent) => lanes === 1 || shardOf(event.aggregateId) % lanes === lane,
    });
  }
}
