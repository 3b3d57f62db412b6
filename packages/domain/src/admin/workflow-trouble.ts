import type { Db } from '@lintel/db';

export interface TroubledRecord {
  readonly type: string;
  readonly id: string;
}

const longestError = 500;

/** Notes that a record's workflow could not do what is due. Times are the database's; failures in a row are counted. */
export async function noteTrouble(db: Db, { type, id }: TroubledRecord, error: unknown): Promise<void> {
  const words = (error instanceof Error ? error.message : String(error)).slice(0, longestError);
  await db.pool.query(
    `insert into workflow_trouble as t (record_type, record_id, attempts, error) values ($1, $2, 1, $3)
     on conflict (record_type, record_id) do update set attempts = t.attempts + 1, error = excluded.error, last_at = now()`,
    [type, id, words],
  );
}

/** It could. */
export async function forgetTrouble(db: Db, { type, id }: TroubledRecord): Promise<void> {
  await db.pool.query('delete from workflow_trouble where record_type = $1 and record_id = $2', [type, id]);
}

/** Deletes what nothing waits for any more. Returns how many. */
export async function forgetSettledTroubles(db: Db): Promise<number> {
  const { rowCount } = await db.pool.query(
    `delete from workflow_trouble t where not exists (select from deadline d where d.aggregate_type = t.record_type and d.aggregate_id = t.record_id and d.state = 'pending')`);
  return rowCount ?? 0;
}
