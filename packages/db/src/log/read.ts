import type { EventEnvelope } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Database } from '../generated/tables';
import { envelopeOf, eventColumns, type EventRow } from './envelope';
import { type LogConnection, runPlanned, runStatement } from './statement';

/** An event that has its place in the one order. */
export type NumberedEvent = EventEnvelope & { readonly position: number };

export interface LogSlice {
  /** The position after which to begin; 0 is the beginning of the log. */
  readonly after: number;
  /** The last position to look at. */
  readonly upTo?: number;
  readonly limit: number;
  readonly types?: readonly string[];
  /** Shards 0..63, see {@link shardOf}. */
  readonly shards?: readonly number[];
}

/** Where the log ends, and how often it has been restored: a position means nothing under another epoch. */
export interface LogHead {
  readonly position: number;
  readonly restoreEpoch: number;
}

/** Events in order of position. Positions are never skipped: when n can be seen, so can everything before n. */
export async function readLog(connection: LogConnection, slice: LogSlice): Promise<readonly NumberedEvent[]> {
  const values: unknown[] = [slice.after, slice.limit];
  const conditions = ['position > $1'];
  const restrict = (condition: (parameter: string) => string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  restrict((upTo) => `position <= ${upTo}`, slice.upTo);
  restrict((types) => `type = any(${types})`, slice.types);
  restrict((shards) => `shard = any(${shards})`, slice.shards);
  const rows = await runPlanned<EventRow>(
    connection,
    `select ${eventColumns}
     from (select position, event_id from event_order where ${conditions.join(' and ')} order by position limit $2) o
     join event e on e.id = o.event_id order by o.position`,
    values,
  );
  // Joined by position, so it is there.
  return rows.map(envelopeOf) as NumberedEvent[];
}

export async function logHead(connection: LogConnection): Promise<LogHead> {
  const [row] = await runPlanned<{ last_position: number; restore_epoch: number }>(
    connection, 'select last_position, restore_epoch from event_sequence');
  if (row === undefined) throw new Error('event_sequence has lost its only row; restore the database.');
  return { position: row.last_position, restoreEpoch: row.restore_epoch };
}

/** The last position of the log; 0 when it is empty. */
export async function headPosition(connection: LogConnection): Promise<number> {
  return (await logHead(connection)).position;
}

export interface AggregateHistory {
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** Only events after this version of the aggregate. */
  readonly afterVersion?: number;
  readonly limit: number;
}

/** What happened to one aggregate, oldest first; the newest may not be numbered yet and then have no position. */
export async function readAggregate(db: Kysely<Database>, history: AggregateHistory): Promise<readonly EventEnvelope[]> {
  const rows = await runStatement<EventRow>(
    db,
    `select ${eventColumns} from event e left join event_order o on o.event_id = e.id
     where e.aggregate_type = $1 and e.aggregate_id = $2 and e.aggregate_version > $3
     order by e.aggregate_version limit $4`,
    [history.aggregateType, history.aggregateId, history.afterVersion ?? 0, history.limit],
  );
  return rows.map(envelopeOf);
}

/** One event by its id, or null when the log has none. */
export async function findEvent(db: Kysely<Database>, id: string): Promise<EventEnvelope | null> {
  const [row] = await runStatement<EventRow>(db, `select ${eventColumns} from event e left join event_order o on o.event_id = e.id where e.id = $1`, [id]);
  return row === undefined ? null : envelopeOf(row);
}
