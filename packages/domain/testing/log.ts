import type { Db } from '@lintel/db';
import { sequenceBatch } from '@lintel/db/log';

/** The events of an aggregate as tests compare them. */
export async function eventsOf(db: Db, aggregateId: string) {
  return db.kysely.selectFrom('event').select(['type', 'aggregate_version', 'data', 'actor_id', 'reason', 'organisation_id']).where('aggregate_id', '=', aggregateId)
    .orderBy('aggregate_version').orderBy('id').execute();
}

/** Numbers what was appended so far, as the worker's sequencer does. */
export async function numberEvents(db: Db): Promise<void> {
  const client = await db.pool.connect();
  try {
    await sequenceBatch(client, 100_000);
  } finally {
    client.release();
  }
}
