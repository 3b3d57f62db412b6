import { uuidv7 } from '@lintel/kernel';
import type { Db } from '../src/database';
import { type LogConnection, type Logger, sequenceBatch } from '../src/log';

export interface AppendedEvent {
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly aggregateType?: string;
  readonly type?: string;
  readonly version?: number;
  readonly data?: object;
  readonly correlationId?: string;
}

/** Writes events as a command's transaction does, to be numbered later; on a client, inside the transaction it has open. Returns their ids. */
export async function appendEvents(connection: LogConnection, events: readonly AppendedEvent[]): Promise<readonly string[]> {
  const rows = events.map((event) => ({
    id: uuidv7(),
    type: event.type ?? 'probe.happened',
    version: event.version ?? 1,
    aggregate_type: event.aggregateType ?? 'probe',
    aggregate_id: event.aggregateId,
    aggregate_version: event.aggregateVersion,
    origin: 'cli',
    correlation_id: event.correlationId ?? 'test',
    data: event.data ?? {},
  }));
  await connection.query({
    text: `with written as (
        insert into event (id, type, version, aggregate_type, aggregate_id, aggregate_version, origin, correlation_id, data, occurred_at)
        select id, type, version, aggregate_type, aggregate_id, aggregate_version, origin, correlation_id, data, now() from json_populate_recordset(null::event, $1)
      )
      insert into event_pending (event_id) select (e ->> 'id')::uuid from json_array_elements($1) with ordinality t(e, place) order by place`,
    values: [JSON.stringify(rows)],
  });
  return rows.map((row) => row.id);
}

/** Numbers everything that is committed; returns the log's last position. */
export async function numberEvents(db: Db): Promise<number> {
  const client = await db.pool.connect();
  try {
    let last = 0;
    for (;;) {
      const batch = await sequenceBatch(client, 5_000);
      if (batch === 'busy') continue;
      if (batch.events === 0) return last;
      last = batch.lastPosition;
    }
  } finally {
    client.release();
  }
}

/** For loops that say what went wrong on purpose. */
export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
