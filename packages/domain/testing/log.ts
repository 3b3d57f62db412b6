import { createScope, type Db } from '@lintel/db';
import { sequenceBatch } from '@lintel/db/log';
import { anonymous } from '@lintel/kernel';

/** The events of an aggregate as tests compare them, with what tells of persons readable. */
export async function eventsOf(db: Db, aggregateId: string) {
  const scope = createScope(db.kysely, { actor: anonymous, origin: 'cli', correlationId: 'test', causationId: null }, db.keyWrap);
  const rows = await db.kysely.selectFrom('event').select(['id', 'type', 'aggregate_version', 'data', 'actor_id', 'reason', 'organisation_id']).where('aggregate_id', '=', aggregateId)
    .orderBy('aggregate_version').orderBy('id').execute();
  return (await scope.open(rows)).map(({ type, aggregate_version, data, actor_id, reason, organisation_id }) => ({ type, aggregate_version, data, actor_id, reason, organisation_id }));
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
