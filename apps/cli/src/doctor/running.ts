import { relayStatus } from '@lintel/db/log';
import type { Db } from '@lintel/db';
import { sql } from 'kysely';
import { type Finding, fail, ok, warn } from './finding';

/** Programs write every ten seconds that they live. */
const silentAfterSeconds = 60;

/** What runs and how it fares, as it says itself. */
export async function checkRunning(db: Db): Promise<readonly Finding[]> {
  return [...await heartbeats(db), await consumers(db), await deadlines(db)];
}

async function heartbeats(db: Db): Promise<readonly Finding[]> {
  const rows = await db.kysely.selectFrom('service_health').select(['service', 'state', 'detail'])
    .select(sql<number>`extract(epoch from clock_timestamp() - updated_at)::float8`.as('age')).orderBy('service').execute();
  return (['web', 'worker'] as const).map((kind) => {
    const alive = rows.filter((row) => row.service.startsWith(`${kind}:`) && row.age < silentAfterSeconds);
    const name = kind === 'web' ? 'Web' : 'Worker';
    if (alive.length > 0) return ok(name, `${alive.length} running, last heard of ${Math.round(Math.min(...alive.map((row) => row.age)))} s ago`);
    return fail(name, 'none has been heard of for a minute', kind === 'web' ? 'Start it: npm start.' : 'Start it: npm start. Until then deadlines are kept but nobody is reminded, and mail waits.');
  });
}

async function consumers(db: Db): Promise<Finding> {
  const { consumers: all } = await relayStatus(db.kysely);
  const declared = all.filter((consumer) => consumer.isDeclared);
  const paused = declared.filter((consumer) => consumer.pausedSince !== null);
  const parked = declared.reduce((sum, consumer) => sum + consumer.parkedEvents, 0);
  if (paused.length > 0)
    return warn('Consumers', `paused: ${paused.map((consumer) => `${consumer.name} (${consumer.pausedReason ?? 'no reason'})`).join(', ')}`, 'They go on by themselves once what they need answers: docs/runbook/paused-consumer.md.');
  if (parked > 0) return warn('Consumers', `${parked} events parked`, 'Retry or skip them on the admin’s page of consumers: docs/runbook/parked-aggregate.md.');
  const behind = Math.max(0, ...declared.map((consumer) => consumer.lagSeconds));
  if (behind > 60) return warn('Consumers', `${Math.round(behind)} s behind the log`, 'See which one on the admin’s page of consumers: docs/runbook/consumer-lag.md.');
  return ok('Consumers', `${declared.length} keep up with the log`);
}

async function deadlines(db: Db): Promise<Finding> {
  const { rows: [row] } = await sql<{ overdue: number; pending: number }>`
    select count(*) filter (where due_at < now() - interval '2 minutes')::int as overdue, count(*)::int as pending from deadline where state = 'pending'`.execute(db.kysely);
  const overdue = row?.overdue ?? 0;
  if (overdue === 0) return ok('Deadlines', `${row?.pending ?? 0} ahead, none overdue`);
  return warn('Deadlines', `${overdue} overdue`, 'Run npm run lintel -- workflows reconcile, and see docs/runbook/overdue-deadline.md.');
}
