import type { Executor } from '@lintel/db';
import { Lru } from './lru';

/** For each cached query the tags that end an answer: `listing:<id>`, `search`. */
export type CachedReads = Readonly<Record<string, (input: unknown) => readonly string[]>>;

interface Entry {
  readonly answer: unknown;
  readonly tags: readonly string[];
  readonly until: number;
}

/** Days on market and the like move by the clock and not by an event: no answer is older than this. */
const keptMs = 30_000;
const keptAnswers = 5_000;

/** A reading under way, spoilt by an event that comes before its answer. */
interface Flight {
  readonly tags: readonly string[];
  isSpoilt: boolean;
}

/**
 * Answers to visitors who are not signed in, kept until an event touches what they were made from. Who is signed in is always answered from the
 * database, so nobody misses a change of their own.
 */
export class ReadCache {
  private readonly entries = new Lru<Entry>(keptAnswers, (key, entry) => { this.forget(key, entry); });
  private readonly byTag = new Map<string, Set<string>>();
  private readonly flights = new Set<Flight>();
  hits = 0;
  misses = 0;

  constructor(private readonly reads: CachedReads, private readonly now: () => number = Date.now) {}

  /** The executor with this cache before its queries. */
  before(executor: Executor): Executor {
    return {
      ...executor,
      ask: (query, input, context) => {
        const tagsOf = context.actor.kind === 'anonymous' ? this.reads[query.name] : undefined;
        if (tagsOf === undefined) return executor.ask(query, input, context);
        const key = `${query.name} ${JSON.stringify(input)}`;
        // What is kept under a query's name is that query's answer.
        return this.through(key, tagsOf(input), () => executor.ask(query, input, context)) as ReturnType<typeof executor.ask<typeof query.name, typeof query.input, typeof query.output>>;
      },
    };
  }

  /** Ends every answer with this tag, those still being read included. */
  end(tag: string): void {
    for (const flight of this.flights) flight.isSpoilt ||= flight.tags.includes(tag);
    // Deleting from a set while walking it is safe: what is gone is not visited.
    for (const key of this.byTag.get(tag) ?? []) this.entries.delete(key);
  }

  clear(): void {
    for (const flight of this.flights) flight.isSpoilt = true;
    this.entries.clear();
  }

  private async through(key: string, tags: readonly string[], read: () => Promise<unknown>): Promise<unknown> {
    const known = this.entries.get(key);
    if (known !== undefined && known.until > this.now()) {
      this.hits += 1;
      return known.answer;
    }
    this.misses += 1;
    const flight: Flight = { tags, isSpoilt: false };
    this.flights.add(flight);
    try {
      const answer = await read();
      if (!flight.isSpoilt) this.keep(key, { answer, tags, until: this.now() + keptMs });
      return answer;
    } finally {
      this.flights.delete(flight);
    }
  }

  private keep(key: string, entry: Entry): void {
    this.entries.set(key, entry);
    for (const tag of entry.tags) {
      const keys = this.byTag.get(tag) ?? new Set();
      keys.add(key);
      this.byTag.set(tag, keys);
    }
  }

  private forget(key: string, entry: Entry): void {
    for (const tag of entry.tags) {
      const keys = this.byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.byTag.delete(tag);
    }
  }
}
