import { Bell, listen, logChannel, relayChannel, runStatement } from '@lintel/db/log';
import { Crew, type LaneState } from './crew';
import { checkConsumers, dealLanes, declareConsumers } from './declare';
import { backoff } from './judge';
import { LogSource } from './log-source';
import { type RelayOptions, type RelayTuning, tuningOf } from './options';
import { consumersWithRequests } from './requests';

/** This worker's part of the relay: the consumers, by the lanes it holds. */
export interface Relay {
  /** Declares the consumers and begins. @throws when a declaration is wrong or the database is not there. */
  start(): Promise<void>;
  /** Finishes the batches under way, gives the lanes to whoever lives, and ends. */
  stop(): Promise<void>;
  /** What this worker does right now; for the whole relay see `relayStatus`. */
  status(): RelayState;
}

export interface RelayState {
  readonly instanceId: string;
  /** How far this worker knows the log to go. */
  readonly position: number;
  readonly lanes: readonly LaneState[];
}

const longestOutageMs = 5_000;
const writeCursorsMs = 250;

/**
 * Says that this worker lives and which consumers it knows, forgets workers that have been silent for long, and counts for each consumer the other
 * living ones that serve it. Waits for nobody: rows that others hold are theirs to write.
 */
const signOfLife = `
  with me as (
    insert into relay_instance (id, consumers) values ($1, $3) on conflict (id) do update set seen_at = now(), consumers = excluded.consumers
  ), silent as (
    delete from relay_instance i
    using (select id from relay_instance where id <> $1 and seen_at < now() - 10 * $2 * interval '1 millisecond' for update skip locked) s where i.id = s.id
  ), known as (
    update consumer c set declared_at = now() from (select name from consumer where name = any($3) for update skip locked) k where c.name = k.name
  )
  select c.name, count(i.id)::int as others from unnest($3::text[]) c(name)
  left join relay_instance i on i.id <> $1 and i.seen_at >= now() - $2 * interval '1 millisecond' and (cardinality(i.consumers) = 0 or c.name = any(i.consumers))
  group by c.name`;

export function createRelay<Tx>(options: RelayOptions<Tx>): Relay {
  checkConsumers(options.consumers);
  return new RunningRelay(options);
}

class RunningRelay<Tx> implements Relay {
  private readonly tuning: RelayTuning;
  private readonly source: LogSource;
  private readonly crew: Crew<Tx>;
  private readonly stopping = new AbortController();
  private readonly bell = new Bell();
  private readonly due: Due<'tend' | 'sweep' | 'write'>;
  private isInDoubt = false;
  private loops: Promise<unknown> = Promise.resolve();
  private ending: Promise<void> | undefined;

  constructor(private readonly options: RelayOptions<Tx>) {
    this.tuning = tuningOf(options.tuning, options.pool.options.max ?? 10);
    this.source = new LogSource(options.pool, this.tuning.tailSize);
    this.due = new Due({ tend: this.tuning.renewMs, sweep: this.tuning.sweepMs, write: writeCursorsMs });
    this.crew = new Crew(options, this.tuning, this.source, () => { this.tendSoon(); });
  }

  async start(): Promise<void> {
    await this.begin();
    let hasConnected = false;
    const listening = listen({
      pool: this.options.pool,
      channels: [logChannel, relayChannel],
      logger: this.options.logger,
      signal: this.stopping.signal,
      onMessage: (channel, payload) => { this.heard(channel, payload); },
      onConnect: () => {
        // A server that was away may come back as an older copy of itself.
        this.isInDoubt = hasConnected;
        hasConnected = true;
        this.bell.ring();
      },
    });
    this.loops = Promise.all([listening, this.keep()]);
  }

  stop(): Promise<void> {
    this.ending ??= this.end();
    return this.ending;
  }

  status(): RelayState {
    return { instanceId: this.options.instanceId, position: this.source.position, lanes: this.crew.states };
  }

  private async end(): Promise<void> {
    const { db, instanceId, logger } = this.options;
    this.stopping.abort();
    await this.loops;
    try {
      await this.crew.dismiss({ keepCursors: true });
      await runStatement(db, 'delete from relay_instance where id = $1', [instanceId]);
      await runStatement(db, `select pg_notify('${relayChannel}', '')`);
    } catch (error) {
      logger.warn({ err: error }, 'the lanes could not be given back; they are free when their leases expire');
    }
  }

  private async begin(): Promise<void> {
    const { begin, instanceId, consumers } = this.options;
    await begin((transaction) => declareConsumers(transaction.db, instanceId, consumers));
    await this.source.reset();
  }

  private heard(channel: string, payload: string): void {
    if (channel === logChannel) {
      if (this.source.announce(Number(payload))) this.crew.ring();
      return;
    }
    this.crew.request(new Set([payload]));
    this.tendSoon();
  }

  private tendSoon(): void {
    this.due.now('tend');
    this.bell.ring();
  }

  private async keep(): Promise<void> {
    let failures = 0;
    while (!this.stopping.signal.aborted) {
      try {
        await this.look();
        if (this.due.isDue('tend')) await this.tend();
        if (this.due.isDue('sweep')) this.crew.request(await consumersWithRequests(this.options.db));
        if (this.due.isDue('write')) await this.crew.writeCursors();
        failures = 0;
      } catch (error) {
        failures += 1;
        this.options.logger.warn({ err: error, failures }, 'the relay cannot keep its lanes; trying again');
      }
      await this.bell.wait(failures === 0 ? this.tuning.pollMs : backoff(failures, this.tuning.pollMs, longestOutageMs), this.stopping.signal);
    }
  }

  private async look(): Promise<void> {
    const news = await this.source.look();
    if (news === 'further') this.crew.ring();
    if (news !== 'rewound' && !this.isInDoubt) return;
    if (news === 'rewound') this.options.logger.warn({ position: this.source.position }, 'the log was restored; every lane begins where its cursor stands');
    await this.crew.dismiss({ keepCursors: false });
    await this.begin();
    this.isInDoubt = false;
    this.due.now('tend');
  }

  private async tend(): Promise<void> {
    const { begin, db } = this.options;
    const names = this.options.consumers.map((consumer) => consumer.name);
    await begin((transaction) => dealLanes(transaction.db, names));
    const serving = await runStatement<{ name: string; others: number }>(db, signOfLife, [this.options.instanceId, this.tuning.leaseMs, names]);
    await this.crew.tend(new Map(serving.map(({ name, others }) => [name, others + 1])));
  }
}

/** What has to be done every so often, each at its own pace. */
class Due<Name extends string> {
  private readonly last = new Map<Name, number>();

  constructor(private readonly every: Readonly<Record<Name, number>>) {}

  now(name: Name): void {
    this.last.delete(name);
  }

  /** Answers true once per interval. */
  isDue(name: Name): boolean {
    const now = performance.now();
    if (now - (this.last.get(name) ?? Number.NEGATIVE_INFINITY) < this.every[name]) return false;
    this.last.set(name, now);
    return true;
  }
}
