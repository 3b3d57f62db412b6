import { createFileStore } from '@lintel/adapters/files';
import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { createBuilding } from '@lintel/domain/building';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '@lintel/domain/testing';
import { commentTicket, createPlan, deferTicket, reportTicket, resolveTicket, startTicket, waitForResident } from '@lintel/domain/ticket';
import { type Actor, system } from '@lintel/kernel';
import type { LifecycleKind } from '@lintel/workflows/contracts';
import { startTimeSkipping, timeSkipping, withWorker } from '@lintel/workflows/testing';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifecycleActivities } from './lifecycle';

const zone = 'Pacific/Auckland';
const minuteMs = 60_000;
const day = 24 * 60;
const always = [{ from: '00:00', to: '24:00' }];
const roundTheClock = { zone, week: { monday: always, tuesday: always, wednesday: always, thursday: always, friday: always, saturday: always, sunday: always }, holidays: [] };

/** The real commands under the real workflow, by the skipped clock of its server: what happens by itself, and in which minute. */
describe.skipIf(timeSkipping.path === undefined)('what happens to a ticket by itself', () => {
  let env: TestWorkflowEnvironment;
  let test: TestDatabase;
  let executor: Executor;
  let clock = new Date();
  let buildingId: string;
  let unitId: string;
  const people: Partial<Record<'manager' | 'staff' | 'resident', Actor>> = {};

  beforeAll(async () => {
    [env, test] = await Promise.all([startTimeSkipping(), createTestDatabase()]);
    executor = createExecutor(test.db, undefined, { now: () => clock });
    const company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
    const house = await executor.execute(createBuilding, { organisationId: company, name: 'North Tower', zone, units: [{ label: '1' }] }, contextOf(system));
    [buildingId, unitId] = [house.id, house.units[0]?.id ?? ''];
    await test.db.kysely.updateTable('building').set({ calendar: JSON.stringify(roundTheClock) }).where('id', '=', buildingId).execute();
    for (const [name, role, scopeId] of [['manager', 'building_manager', buildingId], ['staff', 'building_staff', buildingId], ['resident', 'resident', unitId]] as const) {
      const email = `${name}@towers.test`;
      await addMembership(test.db.kysely, await addUser(test.db.kysely, email), role, scopeId, company);
      people[name] = await actorByEmail(test.db, email);
    }
  });
  afterAll(() => Promise.all([env.teardown(), test.drop()]));

  const now = async () => { clock = new Date(await env.currentTimeMs()); return clock; };
  const as = (name: keyof typeof people) => {
    const actor = people[name];
    if (actor === undefined) throw new Error(`nobody is called ${name}`);
    return contextOf(actor);
  };
  const report = async (priority: 'normal' | 'urgent') => {
    // Some seconds into a minute, so that what takes a moment stays in it.
    await env.sleep(minuteMs + 5_000 - ((await env.currentTimeMs()) % minuteMs));
    await now();
    return executor.execute(reportTicket, { buildingId, unitId, title: 'The tap drips', category: 'plumbing', priority }, as('resident'));
  };

  /** Lives through a record's life: what is done at which minute, and everything that happens by itself between and after. */
  async function live(record: { readonly kind: LifecycleKind; readonly id: string }, deeds: readonly { readonly minute: number; readonly run: () => Promise<{ readonly version: number }> }[], until?: '340 days'): Promise<void> {
    const start = clock.getTime();
    const activities = lifecycleActivities(executor, await createFileStore({ kind: 'disk', folder: tmpdir(), publicUrl: 'http://localhost/files', signingKey: 'a test key of thirty-two characters' }));
    const workflow = { taskQueue: record.id, workflowId: `${record.kind}-${record.id}`, args: [{ ...record, organisationId: null, version: 1 }] };
    await withWorker(env, record.id, { wake: async (one: typeof record) => { await now(); return activities.wake(one); } }, async () => {
      const handle = await env.client.workflow.start('lifecycle', workflow);
      for (const { minute, run } of deeds) {
        await env.sleep(start + minute * minuteMs - (await env.currentTimeMs()));
        await now();
        const { version } = await run();
        await env.client.workflow.signalWithStart('lifecycle', { ...workflow, signal: 'changed', signalArgs: [{ version }] });
      }
      if (until !== undefined) {
        await env.sleep(until);
        return handle.terminate('seen enough');
      }
      await env.client.workflow.getHandle(workflow.workflowId).result();
    });
  }

  /** What was written by itself of a ticket, with the minute since it was reported. */
  async function happened(id: string): Promise<readonly (readonly [number, string])[]> {
    const { rows } = await test.db.pool.query<{ minute: number; what: string }>(`
      select floor(extract(epoch from e.occurred_at - date_trunc('minute', t.created_at)) / 60)::int as minute,
        concat_ws(' ', e.type, e.data->>'clock', e.data->>'role', e.data->>'to') as what
      from event e, ticket t where t.id = $1 and (e.aggregate_id = t.id or e.data->>'ticketId' = t.id::text) and e.origin = 'workflow' order by e.occurred_at, e.id`, [id]);
    return rows.map(({ minute, what }) => [minute, what]);
  }

  /** When its reporter was reminded, by the clock of the house. */
  async function mornings(id: string): Promise<readonly { readonly at: string; readonly days: number }[]> {
    const { rows } = await test.db.pool.query<{ at: string; days: number }>(`
      select to_char(e.occurred_at at time zone $2, 'HH24:MI') as at, ((e.occurred_at at time zone $2)::date - (t.created_at at time zone $2)::date) as days
      from event e, ticket t where t.id = $1 and e.type = 'ticket.nudged' and e.data->>'ticketId' = t.id::text order by e.occurred_at`, [id, zone]);
    return rows;
  }

  it('is warned of at three quarters of each promise, missed on the minute, and climbs its ladder while nobody answers', async () => {
    const { id } = await report('urgent');
    await live({ kind: 'ticket', id }, []);
    expect(await happened(id)).toEqual([
      [45, 'ticket.sla_warning first_response'], [60, 'ticket.sla_breached first_response'], [60, 'ticket.escalated first_response building_manager'], [300, 'ticket.escalated first_response company_owner'],
      [360, 'ticket.sla_warning resolution'], [480, 'ticket.sla_breached resolution'], [480, 'ticket.escalated resolution building_manager'], [720, 'ticket.escalated resolution company_owner'],
    ]);
  });

  it('stands still while the resident is asked, and goes on with what was left', async () => {
    const { id } = await report('urgent');
    await live({ kind: 'ticket', id }, [
      { minute: 10, run: () => executor.execute(startTicket, { id }, as('staff')) },
      { minute: 100, run: () => executor.execute(waitForResident, { id, note: 'When are you at home?' }, as('staff')) },
      { minute: 100 + 2 * day, run: async () => ({ version: (await executor.execute(commentTicket, { id, body: 'Now.' }, as('resident'))).ticketVersion }) },
      { minute: 110 + 2 * day, run: async () => ({ version: (await executor.execute(commentTicket, { id, body: 'We come.' }, as('staff'))).ticketVersion }) },
    ]);
    expect((await happened(id)).slice(0, 2)).toEqual([[2 * day + 360, 'ticket.sla_warning resolution'], [2 * day + 480, 'ticket.sla_breached resolution']]);
  });

  it('reminds whoever was asked on the third and the seventh morning, counts as completed after fourteen days, and closes seven days later', async () => {
    const { id } = await report('normal');
    await live({ kind: 'ticket', id }, [
      { minute: 1, run: () => executor.execute(startTicket, { id }, as('staff')) },
      { minute: 2, run: () => executor.execute(waitForResident, { id, note: 'When are you at home?' }, as('staff')) },
    ]);
    const all = await happened(id);
    expect(all.map(([, what]) => what)).toEqual(['ticket.nudged', 'ticket.nudged', 'ticket.status_changed completed', 'ticket.status_changed closed', 'ticket.closed']);
    expect(await mornings(id)).toEqual([{ at: '09:00', days: 3 }, { at: '09:00', days: 7 }]);
    expect(all.slice(2).map(([minute]) => minute - 2)).toEqual([14 * day, 21 * day, 21 * day]);
  });

  it('is open again on the day it was put off until, and the clocks go on from there', async () => {
    const { id } = await report('normal');
    const until = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(clock.getTime() + 10 * day * minuteMs);
    await live({ kind: 'ticket', id }, [
      { minute: 1, run: () => executor.execute(startTicket, { id }, as('staff')) },
      { minute: 2, run: () => executor.execute(deferTicket, { id, until }, as('staff')) },
    ]);
    const [opened, handed, warned, missed] = await happened(id);
    expect([opened?.[1], handed?.[1], warned?.[1], missed?.[1]]).toEqual(['ticket.status_changed open', 'ticket.assigned', 'ticket.sla_warning resolution', 'ticket.sla_breached resolution']);
    // Two of its 2,400 minutes were spent before.
    expect([(warned?.[0] ?? 0) - (opened?.[0] ?? 0), (missed?.[0] ?? 0) - (opened?.[0] ?? 0)]).toEqual([1_798, 2_398]);
    const { rows } = await test.db.pool.query<{ hour: string }>(`select to_char(occurred_at at time zone $2, 'YYYY-MM-DD HH24:MI') as hour from event where aggregate_id = $1 and type = 'ticket.status_changed' and data->>'to' = 'open'`, [id, zone]);
    expect(rows[0]?.hour).toBe(`${until} 00:00`);
  });

  it('closes by itself seven days after it was mended, and nothing is said of promises that were kept', async () => {
    const { id } = await report('urgent');
    await live({ kind: 'ticket', id }, [
      { minute: 5, run: () => executor.execute(startTicket, { id }, as('staff')) },
      { minute: 30, run: () => executor.execute(resolveTicket, { id, note: 'A new washer.' }, as('staff')) },
    ]);
    expect(await happened(id)).toEqual([[30 + 7 * day, 'ticket.status_changed closed'], [30 + 7 * day, 'ticket.closed']]);
  });

  it('a plan opens its ticket at seven in the morning of each of its days, across a change of clocks', async () => {
    await now();
    const startsOn = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(clock.getTime() + 2 * day * minuteMs);
    const { id } = await executor.execute(createPlan, { buildingId, title: 'Look after the lift', category: 'lift', every: 8, period: 'week', startsOn }, as('manager'));
    await live({ kind: 'maintenance_plan', id }, [], '340 days');
    const { rows } = await test.db.pool.query<{ at: string; days: number }>(`
      select to_char(created_at at time zone $2, 'HH24:MI') as at, ((created_at at time zone $2)::date - $3::date) as days from ticket where plan_id = $1 order by created_at`, [id, zone, startsOn]);
    expect(rows).toEqual([0, 56, 112, 168, 224, 280, 336].map((days) => ({ at: '07:00', days })));
  });
});
