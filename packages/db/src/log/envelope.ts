import type { EventEnvelope, Origin } from '@lintel/kernel';

/** An event as its tables hold it; `position` is null while it waits to be numbered. */
export interface EventRow {
  readonly id: string;
  readonly position: number | null;
  readonly type: string;
  readonly version: number;
  readonly occurred_at: Date;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly aggregate_version: number;
  readonly organisation_id: string | null;
  readonly actor_id: string | null;
  readonly on_behalf_of: string | null;
  readonly session_id: string | null;
  readonly origin: string;
  readonly reason: string | null;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly data: unknown;
}

/** The columns of {@link EventRow} from `event e` and `event_order o`. */
export const eventColumns = `o.position, e.id, e.type, e.version, e.occurred_at, e.aggregate_type, e.aggregate_id, e.aggregate_version,
  e.organisation_id, e.actor_id, e.on_behalf_of, e.session_id, e.origin, e.reason, e.correlation_id, e.causation_id, e.data`;

export function envelopeOf(row: EventRow): EventEnvelope {
  return {
    id: row.id,
    ...(row.position === null ? {} : { position: row.position }),
    type: row.type,
    version: row.version,
    occurredAt: row.occurred_at,
    aggregateType: row.aggregate_type,
    aggregateId: row.aggregate_id,
    aggregateVersion: row.aggregate_version,
    organisationId: row.organisation_id,
    actorId: row.actor_id,
    onBehalfOf: row.on_behalf_of,
    sessionId: row.session_id,
    // The column's check constraint allows nothing else.
    origin: row.origin as Origin,
    reason: row.reason,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    data: row.data,
  };
}
