import type { Db } from '@lintel/db';
import { attemptsKeptDays } from './schedule';

/** Deletes the log of attempts older than it is kept. Returns how many. */
export async function forgetWebhookAttempts(db: Db): Promise<number> {
  const { rowCount } = await db.pool.query(`delete from webhook_attempt where id in (select id from webhook_attempt where created_at < now() - interval '${attemptsKeptDays} days' limit 10000)`);
  return rowCount ?? 0;
}
