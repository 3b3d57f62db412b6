import { DependencyDown } from '@lintel/kernel';

/** A record of a source, as it came. */
export type FeedItem = Readonly<Record<string, unknown>>;

/** Where replication stands: everything modified before `modifiedAt`, and of those at it everything up to `key`, is taken. */
export interface FeedCursor {
  /** ISO 8601, as the source wrote it: sources differ in their fractions of a second. */
  readonly modifiedAt: string;
  readonly key: string;
}

export interface FeedPage {
  readonly items: readonly FeedItem[];
  /** Where the next run begins once these are taken; the same as before when there was nothing. */
  readonly cursor: FeedCursor | null;
}

/** A source of listings that is asked again and again. */
export interface ListingFeed {
  readonly kind: string;
  /**
   * The records modified since the cursor, oldest first, in pages. Records that share a timestamp are told apart by key, so none is lost at
   * the border of a page, nor of a run.
   * @throws FeedUnavailable when the source cannot be reached or asks to wait; FeedRefused when it will never answer this.
   */
  changes(since: FeedCursor | null): AsyncIterable<FeedPage>;
  /** The keys of all records the source has now, by which dropped ones are found. Same errors. */
  keys(): AsyncIterable<readonly string[]>;
}

/** Try later: the source is away, slow, or limits how often it is asked. */
export class FeedUnavailable extends DependencyDown {
  override readonly name = 'FeedUnavailable';
  constructor(why: string, readonly retryAfterSeconds: number | null = null, options?: { cause?: unknown }) {
    super(`The listing feed (${why})`, options);
  }
}

/** The source refuses: wrong address, wrong key, or it does not speak OData. */
export class FeedRefused extends Error {
  override readonly name = 'FeedRefused';
}
