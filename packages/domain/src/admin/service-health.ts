import type { Db } from '@lintel/db';

/** What a process says of itself (`web:<instance>`, `worker:<instance>`), or of what serves a port (`port:files`). */
export interface ServiceReport {
  readonly service: string;
  readonly state: 'up' | 'down';
  /** Facts for operators, such as `implementation`, `latencyMs`, `error`. No secrets: addresses without their credentials. */
  readonly detail: Readonly<Record<string, string | number | null>>;
}

/** Replaces what was last said of each service. Times are the database's. */
export async function reportServices(db: Db, instance: string, reports: readonly ServiceReport[]): Promise<void> {
  await db.pool.query(
    `insert into service_health (service, instance, state, detail, updated_at)
     select r.service, $1, r.state, r.detail, now() from jsonb_to_recordset($2) r(service text, state text, detail jsonb) order by r.service
     on conflict (service) do update set instance = excluded.instance, state = excluded.state, detail = excluded.detail, updated_at = excluded.updated_at`,
    [instance, JSON.stringify(reports)],
  );
}

/** Says that a process has ended as it should: nobody is to look for it. */
export async function forgetService(db: Db, service: string): Promise<void> {
  await db.pool.query('delete from service_health where service = $1', [service]);
}

/** Deletes processes that fell silent a day ago; ports keep what was last said of them. Returns how many. */
export async function forgetSilentServices(db: Db): Promise<number> {
  const { rowCount } = await db.pool.query(`delete from service_health where service ~ '^(web|worker):' and updated_at < now() - interval '1 day'`);
  return rowCount ?? 0;
}
