import type { Db } from '@lintel/db';

/** The events of an aggregate as tests compare them. */
export async function eventsOf(db: Db, aggregateId: string) {
  return db.kysely.selectFrom('event').select(['type', 'aggregate_version', 'data', 'actor_id', 'reason', 'organisation_id']).where('aggregate_id', '=', aggregateId)
    .orderBy('aggregate_version').orderBy('id').execute();
}
