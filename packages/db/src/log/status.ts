import type { Kysely } from 'kysely';
import type { Database } from '../generated/tables';
import { openParkedStates } from './parked';
import { type BuildProgress, listBuilds, shadowName } from './rebuild';
import { runStatement } from './statement';

export interface SequencerStatus {
  readonly lastPosition: number;
  readonly restoreEpoch: number;
  /** Events committed and not numbered. */
  readonly pending: number;
  /** How long the oldest of them has waited; 0 when there is none. */
  readonly oldestPendingSeconds: number;
}

export interface LaneStatus {
  readonly lane: number;
  readonly cursor: number;
  readonly lagEvents: number;
  /** How long the first event it has not done has waited since it was written; 0 when it has done all. What it tells of may be much older: history that was imported. */
  readonly lagSeconds: number;
  /** The instance that serves it, or null when none does. */
  readonly leaseOwner: string | null;
  readonly pausedSince: Date | null;
  readonly pausedReason: string | null;
  readonly retryAt: Date | null;
}

export interface ConsumerStatus {
  readonly name: string;
  readonly kind: 'projection' | 'reactor';
  readonly summary: string;
  readonly types: readonly string[] | '*';
  /** Whether a program that was running a minute before the last sign of life of any worker knows it. What no program knows is no reason for alarm. */
  readonly isDeclared: boolean;
  /** The worst of its lanes. */
  readonly lagEvents: number;
  readonly lagSeconds: number;
  readonly pausedSince: Date | null;
  readonly pausedReason: string | null;
  readonly parkedAggregates: number;
  readonly parkedEvents: number;
  readonly lanes: readonly LaneStatus[];
  /** The last rebuild, for a projection that was ever rebuilt. */
  readonly build: BuildProgress | null;
}

export interface RelayStatus {
  readonly sequencer: SequencerStatus;
  readonly consumers: readonly ConsumerStatus[];
}

interface ConsumerRow {
  readonly name: string;
  readonly kind: 'projection' | 'reactor';
  readonly summary: string;
  readonly types: readonly string[];
  readonly is_declared: boolean;
  readonly parked_aggregates: number;
  readonly parked_events: number;
}

interface LaneRow {
  readonly consumer: string;
  readonly lane: number;
  readonly cursor: number;
  readonly lag_events: number;
  readonly lag_seconds: number;
  readonly lease_owner: string | null;
  readonly paused_since: Date | null;
  readonly paused_reason: string | null;
  readonly retry_at: Date | null;
}

/** How the log and everyone who reads it stand, for operators' screens, `lintel status` and metrics. */
export async function relayStatus(db: Kysely<Database>): Promise<RelayStatus> {
  const [sequencer, lanes, consumers, builds] = await Promise.all([sequencerStatus(db), laneRows(db), consumerRows(db), listBuilds(db)]);
  return {
    sequencer,
    consumers: consumers.map((row) => statusOf(row, lanes, builds)),
  };
}

export async function sequencerStatus(db: Kysely<Database>): Promise<SequencerStatus> {
  const [row] = await runStatement<{ last_position: number; restore_epoch: number; pending: number; oldest: number }>(
    db,
    `select s.last_position, s.restore_epoch, p.pending, ${waited('p.id')} as oldest
     from event_sequence s
     cross join (select count(*)::int as pending, (select event_id from event_pending order by seq limit 1) as id from event_pending) p`,
  );
  if (row === undefined) throw new Error('event_sequence has lost its only row; restore the database.');
  return { lastPosition: row.last_position, restoreEpoch: row.restore_epoch, pending: row.pending, oldestPendingSeconds: row.oldest };
}

/**
 * Seconds since an event was written, by the time its id begins with (UUIDv7): `occurred_at` is when what it tells of happened, which for seeded or
 * imported history is long ago and says nothing of who is behind. 0 when there is none.
 */
function waited(id: string): string {
  return `greatest(coalesce(extract(epoch from now()) - ('x' || left(replace(${id}::text, '-', ''), 12))::bit(48)::bigint / 1000.0, 0), 0)::float8`;
}

function consumerRows(db: Kysely<Database>): Promise<readonly ConsumerRow[]> {
  return runStatement<ConsumerRow>(
    db,
    `select c.name, c.kind, c.summary, c.types, coalesce(p.aggregates, 0)::int as parked_aggregates, coalesce(p.events, 0)::int as parked_events,
       c.declared_at >= coalesce((select max(seen_at) from relay_instance), c.declared_at) - interval '1 minute' as is_declared
     from consumer c left join (
       select consumer, count(*) as events, count(distinct (aggregate_type, aggregate_id)) as aggregates
       from parked_event where state in ${openParkedStates} group by consumer
     ) p on p.consumer = c.name order by c.name`,
  );
}

function laneRows(db: Kysely<Database>): Promise<readonly LaneRow[]> {
  return runStatement<LaneRow>(
    db,
    `select l.consumer, l.lane, l.cursor, greatest(s.last_position - l.cursor, 0) as lag_events,
       ${waited('o.event_id')} as lag_seconds,
       case when l.lease_expires_at > now() then l.lease_owner end as lease_owner, l.paused_since, l.paused_reason, l.retry_at
     from consumer_lane l cross join event_sequence s
     left join event_order o on o.position = l.cursor + 1
     order by l.consumer, l.lane`,
  );
}

function statusOf(row: ConsumerRow, all: readonly LaneRow[], builds: readonly BuildProgress[]): ConsumerStatus {
  const lanes = all.filter((lane) => lane.consumer === row.name);
  // A shadow that cannot be built is the projection's trouble too.
  const paused = all.filter((lane) => lane.paused_since !== null && (lane.consumer === row.name || lane.consumer === shadowName(row.name)));
  const [first] = paused.toSorted((a, b) => Number(a.paused_since) - Number(b.paused_since));
  return {
    name: row.name,
    kind: row.kind,
    summary: row.summary,
    types: row.types.length === 0 ? '*' : row.types,
    isDeclared: row.is_declared,
    lagEvents: Math.max(0, ...lanes.map((lane) => lane.lag_events)),
    lagSeconds: Math.max(0, ...lanes.map((lane) => lane.lag_seconds)),
    pausedSince: first?.paused_since ?? null,
    pausedReason: first?.paused_reason ?? null,
    parkedAggregates: row.parked_aggregates,
    parkedEvents: row.parked_events,
    lanes: lanes.map((lane) => ({
      lane: lane.lane,
      cursor: lane.cursor,
      lagEvents: lane.lag_events,
      lagSeconds: lane.lag_seconds,
      leaseOwner: lane.lease_owner,
      pausedSince: lane.paused_since,
      pausedReason: lane.paused_reason,
      retryAt: lane.retry_at,
    })),
    build: builds.find((build) => build.projection === row.name) ?? null,
  };
}
