import { DomainError, notFound } from '@lintel/kernel';
import type { Kysely } from 'kysely';
import type { Database } from '../generated/tables';
import { relayChannel } from './listen';
import { runStatement } from './statement';

/** A shadow is built by a lane like any other, under this name: leases, pauses and parked events work for it as for the live one. */
export function shadowName(projection: string): string {
  return `${projection}~shadow`;
}

export type BuildState = 'requested' | 'building' | 'catching_up' | 'swapped' | 'failed';

export interface BuildProgress {
  readonly projection: string;
  readonly state: BuildState;
  /** Events up to here are in the shadow. */
  readonly cursor: number;
  /** Where the log ended when the rebuild was asked for. */
  readonly target: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly error: string | null;
}

/**
 * Asks for a projection to be rebuilt from the beginning of the log, beside the one that serves; workers do it and swap. Goes on after a kill.
 * @throws DomainError `not_found` for a consumer no worker has declared, `conflict` for a reactor (those are never rewound) and while a
 *   rebuild is under way.
 */
export async function requestRebuild(db: Kysely<Database>, projection: string): Promise<void> {
  const [consumer] = await runStatement<{ kind: string }>(db, 'select kind from consumer where name = $1', [projection]);
  if (consumer === undefined) throw notFound('projection', projection);
  if (consumer.kind !== 'projection')
    throw new DomainError('conflict', `${projection} is a reactor: what it causes in the world cannot be replayed. Drive single events again instead.`, { consumer: projection });
  const requested = await runStatement(
    db,
    `insert into projection_build (projection, state, cursor, target) select $1, 'requested', 0, last_position from event_sequence
     on conflict (projection) do update
       set state = 'requested', cursor = 0, target = excluded.target, started_at = now(), finished_at = null, error = null
       where projection_build.state in ('swapped', 'failed')
     returning projection`,
    [projection],
  );
  if (requested.length === 0) throw new DomainError('conflict', `${projection} is being rebuilt already.`, { consumer: projection });
  const shadow = shadowName(projection);
  await runStatement(db, 'delete from parked_event where consumer = $1', [shadow]);
  await runStatement(
    db,
    `insert into consumer_lane (consumer, lane, lanes, cursor) values ($1, 0, 1, 0)
     on conflict (consumer, lane) do update
       set cursor = 0, epoch = consumer_lane.epoch + 1, lease_owner = null, lease_expires_at = null, paused_since = null, paused_reason = null,
         retry_at = null, attempts = 0`,
    [shadow],
  );
  await runStatement(db, `select pg_notify('${relayChannel}', $1)`, [shadow]);
}

/** How the last rebuild of each projection stands or went. */
export async function listBuilds(db: Kysely<Database>): Promise<readonly BuildProgress[]> {
  interface Row {
    readonly projection: string;
    readonly state: BuildState;
    readonly cursor: number;
    readonly target: number;
    readonly started_at: Date;
    readonly finished_at: Date | null;
    readonly error: string | null;
  }
  const rows = await runStatement<Row>(db, 'select projection, state, cursor, target, started_at, finished_at, error from projection_build order by projection');
  return rows.map(({ started_at: startedAt, finished_at: finishedAt, ...rest }) => ({ ...rest, startedAt, finishedAt }));
}
