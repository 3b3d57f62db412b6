import type { Db } from '@lintel/db';
import { runPlanned } from '@lintel/db/log';
import type { Logger } from 'pino';
import type { HeardEvent, LogTail } from '../realtime/tail';
import type { ReadCache } from './read-cache';

/** The tag of everything that is answered from the search index. */
export const searchTag = 'search';
/** The projection that keeps the index. */
const searchConsumer = 'search';
const searchedTypes = /^(listing\.(?!viewed|saved)|property\.|media\.|parcel\.)/;
const lookEveryMs = 100;

/**
 * Ends cached answers as the log says: a record's own at once, those of the search index when its projection has come past the event, since
 * reading the index before would bring the old answer back.
 */
export class CacheInvalidation {
  private unsubscribe: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;
  /** Positions of events that the index had not been seen to contain. */
  private awaited: number | undefined;

  constructor(private readonly cache: ReadCache, private readonly tail: LogTail, private readonly db: Db, private readonly log: Logger) {}

  start(): void {
    this.unsubscribe = this.tail.subscribe({ onEvents: (events) => { this.heard(events); }, onRestored: () => { this.cache.clear(); } });
  }

  stop(): void {
    this.unsubscribe?.();
    clearTimeout(this.timer);
  }

  private heard(events: readonly HeardEvent[]): void {
    for (const event of events) {
      for (const topic of event.topics) this.cache.end(topic);
      if (searchedTypes.test(event.type)) this.awaited = event.position;
    }
    if (this.awaited !== undefined) this.lookSoon();
  }

  private lookSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.look();
    }, lookEveryMs);
    this.timer.unref();
  }

  /** While the index is behind, its answers are ended at every look: some of them may be half new. */
  private async look(): Promise<void> {
    const wanted = this.awaited;
    if (wanted === undefined) return;
    try {
      const [row] = await runPlanned<{ cursor: number | null }>(this.db.pool, 'select min(cursor) as cursor from consumer_lane where consumer = $1', [searchConsumer]);
      if ((row?.cursor ?? 0) >= wanted && this.awaited === wanted) this.awaited = undefined;
    } catch (error) {
      this.log.debug({ err: error }, 'the search projection cannot be seen; its answers are not kept meanwhile');
    }
    this.cache.end(searchTag);
    if (this.awaited !== undefined) this.lookSoon();
  }
}
