import type { Scope } from '@lintel/db';
import { envelopeOf, eventColumns, type EventRow, runStatement } from '@lintel/db/log';
import type { EventEnvelope } from '@lintel/kernel';
import type { Cursor } from './paging';

export interface FoundEvent {
  readonly event: EventEnvelope;
  /** When it happened, to the microsecond, for cursors. */
  readonly at: string;
}

/** Collects a statement's parameters and hands out their places. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Text that keeps a subquery over `event` to what comes before the cursor, newest first, at most `limit` rows. */
export function newestBefore(parameters: Parameters, cursor: Cursor | undefined, limit: number): string {
  const before = cursor === undefined ? '' : `and (occurred_at, id) < (${parameters.add(cursor.at)}::timestamptz, ${parameters.add(cursor.id)}::uuid)`;
  return `${before} order by occurred_at desc, id desc limit ${parameters.add(limit)}`;
}

/** The events of a subquery, newest first by when they happened, each as it was written; `after` keeps to later positions of the log. */
export async function selectEvents(scope: Scope, subquery: string, parameters: Parameters, limit: number, after?: number): Promise<readonly FoundEvent[]> {
  const rows = await runStatement<EventRow & { readonly at: string }>(
    scope.db,
    `select ${eventColumns}, e.occurred_at::text as at from (${subquery}) e left join event_order o on o.event_id = e.id
     ${after === undefined ? '' : `where o.position > ${parameters.add(after)}`} order by e.occurred_at desc, e.id desc limit ${parameters.add(limit)}`,
    parameters.values,
  );
  return rows.map((row) => ({ event: envelopeOf(row), at: row.at }));
}
