import { type Db, type Moment, momentChannel } from '@lintel/db';
import type { MessageItem } from '@lintel/domain/community/contract';
import { Bell, listen, logChannel, logHead, type NumberedEvent, readLog } from '@lintel/db/log';
import type { Logger } from 'pino';
import { topicsOfAttached } from './attached';
import { messagesIn } from './messages';
import { shownOf } from './shown';
import { topicsOf } from './topics';

/** Where a reader is: positions mean something only within one epoch, which a restore raises. */
export interface Place {
  readonly epoch: number;
  readonly position: number;
}

/** An event with the topics it belongs to, found once for all streams. */
export interface HeardEvent extends NumberedEvent {
  readonly topics: readonly string[];
  /** The row of a message that was sent: of all events the only one that is told with what it is about. */
  readonly message?: MessageItem;
}

export interface TailListener {
  /** New events, in order, each once. */
  onEvents(events: readonly HeardEvent[]): void;
  /** The log was restored: what was told before may not have happened. */
  onRestored(): void;
  /** What passes at this moment; absent for who follows the log alone. */
  onMoment?(moment: Moment): void;
}

const pollMs = 100;
const batch = 1_000;
/** Events kept in memory for streams that resume; older ones are read from the database. */
const kept = 5_000;

/**
 * Reads the log once for the whole process. It is woken by the sequencer and looks by itself ten times a second besides. While Postgres is
 * away it keeps trying; listeners simply hear nothing meanwhile.
 */
export class LogTail {
  private readonly bell = new Bell();
  private readonly listeners = new Set<TailListener>();
  private readonly stopping = new AbortController();
  private recent: HeardEvent[] = [];
  private current: Place | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private isDown = false;

  constructor(private readonly db: Db, private readonly log: Logger) {}

  /** Finds the end of the log and follows it from there. @throws when the database cannot be reached at the start. */
  async start(): Promise<void> {
    const head = await logHead(this.db.pool);
    this.current = { epoch: head.restoreEpoch, position: head.position };
    const { signal } = this.stopping;
    const listening = listen({
      pool: this.db.pool, channels: [logChannel, momentChannel], signal, logger: this.log, onMessage: (channel, payload) => { this.heardBy(channel, payload); }, onConnect: () => { this.bell.ring(); },
    });
    this.running = Promise.all([listening, this.follow(signal)]);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Up to where this process has heard. @throws Error before {@link start}. */
  get place(): Place {
    if (this.current === undefined) throw new Error('The log tail has not been started.');
    return this.current;
  }

  subscribe(listener: TailListener): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  /**
   * Up to `limit` events after a position and no later than {@link place}, from memory when it reaches back that far. An empty answer means there is
   * nothing more.
   */
  async read(after: number, limit: number): Promise<readonly HeardEvent[]> {
    const { position } = this.place;
    if (after >= position) return [];
    const [first] = this.recent;
    if (first !== undefined && first.position <= after + 1) return this.recent.slice(after + 1 - first.position).slice(0, limit);
    return heard(this.db, await readLog(this.db.pool, { after, upTo: position, limit }));
  }

  /** Tells who listens, in whichever process, of what passes. Where the database is away, nobody hears of it, which is no loss. */
  async tell(moment: Moment): Promise<void> {
    await this.db.pool.query('select pg_notify($1, $2)', [momentChannel, JSON.stringify(moment)]);
  }

  private heardBy(channel: string, payload: string): void {
    if (channel === logChannel) {
      this.bell.ring();
      return;
    }
    // Written by tellMoment alone.
    const moment = JSON.parse(payload) as Moment;
    for (const listener of this.listeners) listener.onMoment?.(moment);
  }

  private async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.look();
        if (this.isDown) this.log.info({ position: this.place.position }, 'following the log again');
        this.isDown = false;
      } catch (error) {
        if (!this.isDown && !signal.aborted) this.log.warn({ err: error }, 'the log cannot be read; live streams wait');
        this.isDown = true;
      }
      await this.bell.wait(pollMs, signal);
    }
  }

  private async look(): Promise<void> {
    const head = await logHead(this.db.pool);
    const { epoch, position } = this.place;
    if (head.restoreEpoch !== epoch || head.position < position) {
      this.current = { epoch: head.restoreEpoch, position: head.position };
      this.recent = [];
      for (const listener of this.listeners) listener.onRestored();
      return;
    }
    for (let after = position; after < head.position;) {
      const events = await heard(this.db, await readLog(this.db.pool, { after, upTo: head.position, limit: batch }));
      const last = events.at(-1);
      if (last === undefined) return;
      after = last.position;
      this.current = { epoch, position: after };
      this.recent = [...this.recent, ...events].slice(-kept);
      for (const listener of this.listeners) listener.onEvents(events);
    }
  }
}

async function heard(db: Db, events: readonly NumberedEvent[]): Promise<readonly HeardEvent[]> {
  const [messages, onShow, attached] = await Promise.all([messagesIn(db, events), shownOf(db, events), topicsOfAttached(db, events)]);
  return events.map((event) => {
    const message = messages.get(event.aggregateId);
    const place = attached.get(event.id);
    const topics = topicsOf(event, onShow);
    return { ...event, topics: place === undefined ? topics : [...topics, place], ...(message === undefined ? {} : { message }) };
  });
}
