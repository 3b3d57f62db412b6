import type { Db } from '@lintel/db';
import { relayStatus, runPlanned } from '@lintel/db/log';
import { Counter, Gauge, type Registry } from 'prom-client';

interface Counts {
  readonly properties: number;
  readonly overdue: number;
  readonly oldest: number;
}

/** A deadline this late was not just waiting for its turn. */
const counts = `select (select count(*) from property)::int as properties,
  (select count(*) from deadline where state = 'pending' and due_at < now() - interval '1 minute')::int as overdue,
  (select coalesce(extract(epoch from max(now() - xact_start)), 0) from pg_stat_activity where datname = current_database() and xact_start is not null
    and pid <> pg_backend_pid() and backend_type = 'client backend')::float8 as oldest`;

/** Scrapers may come often and many: the database is asked at most this often. */
const keptMs = 5_000;

/** Figures that live in the database, read when somebody asks for metrics. While it is away they are absent, and `database_up` is 0. */
export class DatabaseFigures {
  private readonly gauges: ReturnType<typeof gaugesIn>;
  private readAt = 0;
  private reading: Promise<void> | undefined;

  constructor(registry: Registry, private readonly db: Db, private readonly now: () => number = Date.now) {
    this.gauges = gaugesIn(registry);
  }

  /** Brings the gauges up to date. Never throws: metrics that cannot be read are not there. */
  async refresh(): Promise<void> {
    if (this.now() - this.readAt < keptMs) return;
    this.reading ??= this.read().finally(() => { this.reading = undefined; });
    await this.reading;
  }

  private async read(): Promise<void> {
    this.readAt = this.now();
    const { gauges, db } = this;
    gauges.connections.set({ state: 'total' }, db.pool.totalCount);
    gauges.connections.set({ state: 'idle' }, db.pool.idleCount);
    gauges.connections.set({ state: 'waiting' }, db.pool.waitingCount);
    try {
      const [status, [row]] = await Promise.all([relayStatus(db.kysely), runPlanned<Counts>(db.pool, counts)]);
      this.forget();
      const { single, perConsumer } = gauges;
      single.sequencerLag.set(status.sequencer.oldestPendingSeconds);
      single.sequencerBacklog.set(status.sequencer.pending);
      for (const { name: consumer, ...of } of status.consumers.filter((c) => c.isDeclared)) {
        perConsumer.lag.set({ consumer }, of.lagSeconds);
        perConsumer.backlog.set({ consumer }, of.lagEvents);
        perConsumer.paused.set({ consumer }, of.pausedSince === null ? 0 : 1);
        perConsumer.parked.set({ consumer }, of.parkedAggregates);
      }
      single.overdue.set(row?.overdue ?? 0);
      single.oldest.set(row?.oldest ?? 0);
      single.properties.inc(row?.properties ?? 0);
      gauges.up.set(1);
    } catch {
      this.forget();
      gauges.up.set(0);
    }
  }

  private forget(): void {
    const { perConsumer, single } = this.gauges;
    for (const gauge of Object.values(perConsumer)) gauge.reset();
    for (const figure of Object.values(single)) figure.remove();
  }
}

function gaugesIn(registry: Registry) {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const each = (name: string, help: string) => new Gauge({ name, help, labelNames: ['consumer'] as const, registers });
  return {
    up: gauge('database_up', 'Whether the database answered.'),
    connections: new Gauge({ name: 'database_pool_connections', help: 'Connections of this process, and requests that wait for one.', labelNames: ['state'] as const, registers }),
    single: {
      sequencerLag: gauge('event_sequencer_lag_seconds', 'How long the oldest event has waited for its number.'),
      sequencerBacklog: gauge('event_sequencer_backlog', 'Events without a number.'),
      overdue: gauge('deadlines_overdue', 'Deadlines more than a minute late.'),
      oldest: gauge('database_oldest_transaction_seconds', 'Age of the oldest open transaction.'),
      properties: new Counter({ name: 'properties_created_total', help: 'Properties ever described.', registers }),
    },
    perConsumer: {
      lag: each('event_relay_lag_seconds', 'Age of the first event a consumer has not done.'),
      backlog: each('event_relay_backlog', 'Events a consumer has not done.'),
      paused: each('consumer_paused', 'Whether a consumer waits for a dependency.'),
      parked: each('parked_aggregates', 'Aggregates whose events a consumer could not do.'),
    },
  };
}
