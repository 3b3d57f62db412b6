import { type LogHead, logHead, type NumberedEvent, readLog } from '@lintel/db/log';
import type { Pool } from 'pg';

export interface Wanted {
  readonly after: number;
  readonly limit: number;
  /** Look no further than this position. */
  readonly upTo?: number | undefined;
  /** Undefined: all. */
  readonly types: ReadonlySet<string> | undefined;
  readonly shards: readonly number[] | undefined;
  /** {@link shards} as a test of an event. */
  readonly hasShard: (event: NumberedEvent) => boolean;
}

export interface Slice {
  readonly events: readonly NumberedEvent[];
  /** Everything wanted up to this position is in `events`. */
  readonly through: number;
  /** Whether there is more to look at after `through`. */
  readonly hasMore: boolean;
}

/** How many positions one statement looks at for events of few types. */
const span = 20_000;

/**
 * The log as this worker's lanes read it. Its end is kept in memory, fetched once for all of them and only when the foremost lane wants it; a
 * lane further back reads by itself.
 */
export class LogSource {
  private head: LogHead = { position: 0, restoreEpoch: 0 };
  /** Positions `start + 1`, `start + 2`, … without a gap. */
  private tail: NumberedEvent[] = [];
  private start = 0;
  private fetching: Promise<void> | undefined;

  constructor(private readonly pool: Pool, private readonly tailSize: number) {}

  get position(): number {
    return this.head.position;
  }

  /**
   * Looks how far the log goes. `rewound`: positions have lost their meaning, because the database was restored or replaced by an older one;
   * nothing remembered counts, see {@link reset}.
   */
  async look(): Promise<'same' | 'further' | 'rewound'> {
    // What was announced before the question was asked must be in the answer; what is announced meanwhile need not.
    const known = this.head;
    const head = await logHead(this.pool);
    if (head.restoreEpoch !== known.restoreEpoch || head.position < known.position) return 'rewound';
    return this.announce(head.position) ? 'further' : 'same';
  }

  /** Hears how far the log goes; what arrives late says nothing. Returns whether this is news. */
  announce(position: number): boolean {
    if (position <= this.head.position) return false;
    this.head = { ...this.head, position };
    return true;
  }

  /** Forgets everything and begins where the log ends now. */
  async reset(): Promise<void> {
    const head = await logHead(this.pool);
    this.head = head;
    this.begin(head.position);
  }

  async read(wanted: Wanted): Promise<Slice> {
    const end = Math.min(this.head.position, wanted.upTo ?? Number.POSITIVE_INFINITY);
    if (wanted.after >= end) return { events: [], through: wanted.after, hasMore: false };
    if (wanted.after < this.start) return this.readBehind(wanted, end);
    if (wanted.after > this.start + this.tail.length) this.begin(wanted.after);
    if (wanted.after === this.start + this.tail.length) await (this.fetching ?? this.fetch());
    // The tail may have moved on, or the log been reset, while this waited.
    if (wanted.after < this.start) return this.readBehind(wanted, end);
    return this.readTail(wanted, end);
  }

  private readTail(wanted: Wanted, end: number): Slice {
    const events: NumberedEvent[] = [];
    let through = wanted.after;
    while (through < end && events.length < wanted.limit) {
      const event = this.tail[through - this.start];
      if (event === undefined) break;
      through += 1;
      if ((wanted.types?.has(event.type) ?? true) && wanted.hasShard(event)) events.push(event);
    }
    return { events, through, hasMore: through < end };
  }

  private async readBehind(wanted: Wanted, end: number): Promise<Slice> {
    const isFiltered = wanted.types !== undefined || wanted.shards !== undefined;
    const upTo = Math.min(end, wanted.after + (isFiltered ? Math.max(span, wanted.limit) : wanted.limit));
    const events = await readLog(this.pool, {
      after: wanted.after,
      upTo,
      limit: wanted.limit,
      ...(wanted.types === undefined ? {} : { types: [...wanted.types] }),
      ...(wanted.shards === undefined ? {} : { shards: wanted.shards }),
    });
    const last = events.at(-1);
    const through = last !== undefined && events.length === wanted.limit ? last.position : upTo;
    return { events, through, hasMore: through < end };
  }

  private begin(after: number): void {
    this.start = after;
    this.tail = [];
    this.fetching = undefined;
  }

  private fetch(): Promise<void> {
    const fetching = this.append().finally(() => {
      if (this.fetching === fetching) this.fetching = undefined;
    });
    this.fetching = fetching;
    return fetching;
  }

  private async append(): Promise<void> {
    const { start, tail } = this;
    const more = await readLog(this.pool, { after: start + tail.length, upTo: this.head.position, limit: Math.ceil(this.tailSize / 2) });
    // Begun anew meanwhile: these belong elsewhere.
    if (this.tail !== tail) return;
    const all = [...tail, ...more];
    this.tail = all.slice(-this.tailSize);
    this.start = start + all.length - this.tail.length;
  }
}
