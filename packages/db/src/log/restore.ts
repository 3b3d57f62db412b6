import type { Kysely } from 'kysely';
import type { Database } from '../generated/tables';
import { runStatement } from './statement';

/**
 * Tells everyone that this database has been restored; to be called in the transaction that restores, after the rows are in. Positions after
 * the backup will be given again, to other events: the epoch says so to whoever remembers one. No worker keeps a lease of before, and new
 * events are inserted behind those that waited in the backup.
 */
export async function markRestored(db: Kysely<Database>): Promise<{ readonly restoreEpoch: number }> {
  const [sequence] = await runStatement<{ restore_epoch: number }>(db, 'update event_sequence set restore_epoch = restore_epoch + 1 returning restore_epoch');
  if (sequence === undefined) throw new Error('The backup has no event_sequence row; it is not whole.');
  await runStatement(db, 'select from consumer_lane order by consumer, lane for update');
  await runStatement(db, 'update consumer_lane set lease_owner = null, lease_expires_at = null, epoch = epoch + 1');
  await runStatement(db, 'delete from relay_instance');
  await runStatement(db, `select setval(pg_get_serial_sequence('event_pending', 'seq'), greatest((select coalesce(max(seq), 0) from event_pending) + 1, 1), false)`);
  return { restoreEpoch: sequence.restore_epoch };
}
