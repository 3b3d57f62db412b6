import type { Db } from '@lintel/db';
import { limits } from './contract';

/** Deletes what was asked longer ago than it is kept, with the answers. Returns how many. */
export async function forgetQuestions(db: Db): Promise<number> {
  const { rowCount } = await db.pool.query(
    `delete from assistant_job where id in (select id from assistant_job where kind = 'question' and status in ('done', 'failed') and created_at < now() - interval '${limits.questionsKeptDays} days' limit 10000)`);
  return rowCount ?? 0;
}
