import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type SmtpCatcher, startSmtpCatcher } from '@lintel/adapters/mail/testing';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { verifyLog } from '@lintel/db/log';
import { isSoak } from '@lintel/db/testing';
import { createWorld, type World } from '@lintel/domain/testing';
import { setSlaPolicy } from '@lintel/domain/ticket';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accidentsOf, rage, settled, type Victims } from './testing/accidents';
import { type CuttableProxy, createCuttableProxy } from './testing/cuttable-proxy';
import { WebUnderFire } from './testing/web-under-fire';
import { buildWorker, type BuiltWorker, WorkerProcess } from './testing/worker-process';

const address = testTemporalAddress();
const size = isSoak() ? 500 : 12;
/** Until the first promise is missed, which leaves time to act on those that are kept, and over how long the others follow. */
const [leadMs, spreadMs] = isSoak() ? [300_000, 240_000] : [25_000, 10_000];
const healMs = isSoak() ? 400_000 : 150_000;
/** How many people act at once. */
const people = 4;
const promisedMinutes = 4;
/** Who is told when a promise is missed, and a minute later. */
const ladder = [{ afterMinutes: 0, role: 'building_staff' }, { afterMinutes: 1, role: 'building_manager' }] as const;
const escalationMs = 60_000;

const fates = ['missed', 'mended', 'asked back', 'fought over'] as const;
interface PlannedTicket {
  readonly id: string;
  readonly fate: (typeof fates)[number];
  readonly dueAt: Date;
}
const finalStatus = { missed: 'open', mended: 'completed', 'asked back': 'waiting_on_resident', 'fought over': 'completed' } as const;
const clocks = {
  missed: ['first_response missed', 'resolution missed'], mended: ['first_response hit', 'resolution hit'], 'asked back': ['first_response hit', 'resolution paused'], 'fought over': ['first_response hit', 'resolution hit'],
} as const;

describe.skipIf(address === undefined)('tickets that run while everything falls', () => {
  let world: World;
  let web: WebUnderFire;
  let smtp: SmtpCatcher;
  let ways: readonly CuttableProxy[];
  let built: BuiltWorker;
  let workers: readonly WorkerProcess[] = [];
  let buildingId = '';
  let cookies: { readonly resident: string; readonly staff: string; readonly manager: string };

  beforeAll(async () => {
    world = await createWorld();
    const namespace = `lintel-test-${uuidv7()}`;
    smtp = await startSmtpCatcher();
    const [temporal, mail] = await Promise.all([createCuttableProxy(address ?? ''), createCuttableProxy(`127.0.0.1:${smtp.port}`)]);
    ways = [temporal, mail];
    [built, web] = await Promise.all([buildWorker(), WebUnderFire.open(world), createNamespace(address ?? '', namespace)]);
    const environment = { DATABASE_URL: world.database.url, TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: namespace, SMTP_URL: `smtp://${mail.address}?security=none`, DELIVERY_CLAIM_SECONDS: '4' };
    workers = [new WorkerProcess(built.file, environment, 60_000), new WorkerProcess(built.file, environment, -60_000)];
    buildingId = await openHouse();
  }, 240_000);

  afterAll(async () => {
    await Promise.all([...workers.map((worker) => worker.kill()), web.close()]);
    await Promise.all(ways.map((way) => way.cut()));
    built.remove();
    await smtp.stop();
    await world.drop();
  });

  /** A house that is at work around the clock and promises little time, and who lives and works there. */
  async function openHouse(): Promise<string> {
    const { kysely } = world.database.db;
    const { id } = await kysely.selectFrom('building').select('id').executeTakeFirstOrThrow();
    const always = [{ from: '00:00', to: '24:00' }];
    const week = { monday: always, tuesday: always, wednesday: always, thursday: always, friday: always, saturday: always, sunday: always };
    await kysely.updateTable('building').set({ calendar: JSON.stringify({ zone: 'America/Los_Angeles', week, holidays: [] }) }).where('id', '=', id).execute();
    const manager = await world.person('building_manager');
    await world.executor.execute(setSlaPolicy, {
      buildingId: id, priority: 'urgent', firstResponseMinutes: promisedMinutes, nextResponseMinutes: promisedMinutes, resolutionMinutes: promisedMinutes, ladder: [...ladder],
    }, world.as(manager));
    cookies = { resident: await web.signIn(await world.person('resident')), staff: await web.signIn(await world.person('building_staff')), manager: await web.signIn(manager) };
    return id;
  }

  /** Each promise is due at a moment of its own: everything of the ticket lies that much further back. */
  async function plan(begun: number): Promise<readonly PlannedTicket[]> {
    const tickets: PlannedTicket[] = [];
    await together(Array.from({ length: size }, (_, i) => i), async (i) => {
      const { id } = await web.done(cookies.resident, `/buildings/${buildingId}/tickets`, { title: `Leak number ${i + 1}`, category: 'plumbing', priority: 'urgent' });
      tickets.push({ id: String(id), fate: fates[i % fates.length] ?? 'missed', dueAt: new Date(begun + leadMs + (spreadMs * i) / size) });
    });
    const { pool } = world.database.db;
    for (const { id, dueAt } of tickets) {
      const { rows: [clock] } = await pool.query<{ ms: number }>(`select extract(epoch from due_at - $2::timestamptz) * 1000 as ms from sla_clock where ticket_id = $1 and kind = 'first_response'`, [id, dueAt]);
      const back = `make_interval(secs => ${Number(clock?.ms) / 1_000})`;
      await pool.query(`update deadline set due_at = due_at - ${back} where aggregate_id = $1`, [id]);
      await pool.query(`update sla_clock set running_since = running_since - ${back}, due_at = due_at - ${back}, started_at = least(started_at, started_at - ${back}) where ticket_id = $1`, [id]);
      await pool.query(`update ticket set due_at = due_at - ${back} where id = $1`, [id]);
    }
    return tickets;
  }

  /** What people do about a ticket, through a web process that may die at any moment. */
  async function act({ id, fate }: PlannedTicket): Promise<void> {
    if (fate === 'missed') return;
    await web.done(cookies.staff, `/tickets/${id}/start`, {});
    if (fate === 'mended') await web.done(cookies.staff, `/tickets/${id}/resolve`, { note: 'A new washer.' });
    if (fate === 'asked back') await web.done(cookies.staff, `/tickets/${id}/wait`, { note: 'When are you at home?' });
    if (fate !== 'fought over') return;
    const both = await Promise.all([cookies.staff, cookies.manager].map((cookie, i) => web.answerTo(cookie, `/tickets/${id}/resolve`, { note: `Mended by ${i}.` })));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  }

  it('keeps every clock right, and escalates each missed promise once', async () => {
    const victims: Victims = { world, workers, ways };
    const { pool } = world.database.db;
    // Temporal is away when the workers start and while people report.
    await ways[0]?.cut();
    for (const worker of workers) worker.start();
    const begun = Date.now();
    const tickets = await plan(begun);
    await ways[0]?.mend();
    const acting = together(tickets, async (ticket) => {
      await sleep(randomInt(leadMs / 8));
      await act(ticket);
    });
    // Heard below, after the rage.
    acting.catch(() => undefined);
    await rage([...accidentsOf(victims), () => web.killAndStart()], victims, begun + leadMs + spreadMs + escalationMs);
    await acting;
    await settled(victims, healMs, () => astray(world, tickets));

    const { rows: [undone] } = await pool.query<{ parked: number }>('select count(*)::int as parked from parked_event');
    expect(undone).toEqual({ parked: 0 });
    expect((await verifyLog(pool)).findings).toEqual([]);
    await expectRightClocks(world, tickets);
    await expectOnce(world, tickets);
    await expectTold(world, smtp);
    expect(workers.reduce((kills, worker) => kills + worker.kills, 0)).toBeGreaterThanOrEqual(2);
    expect(web.kills).toBeGreaterThanOrEqual(2);
  }, leadMs + spreadMs + escalationMs + healMs + 120_000);
});

/** A few at a time, as a few people do. */
async function together<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(Array.from({ length: people }, async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  }));
}

const stepsOf = ({ fate }: PlannedTicket): readonly string[] => (fate === 'missed' ? ['first_response 0', 'first_response 1', 'resolution 0', 'resolution 1'] : []);

/** The tickets that are not yet as they should be in the end. */
async function astray(world: World, tickets: readonly PlannedTicket[]): Promise<string> {
  const { rows } = await world.database.db.pool.query<{ id: string; status: string; steps: number }>(
    `select t.id, t.status, (select count(*)::int from event e where e.type = 'ticket.escalated' and e.data ->> 'ticketId' = t.id::text) as steps from ticket t`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return tickets.filter((ticket) => byId.get(ticket.id)?.status !== finalStatus[ticket.fate] || (byId.get(ticket.id)?.steps ?? 0) < stepsOf(ticket).length)
    .map((ticket) => `${ticket.id} ${ticket.fate} ${byId.get(ticket.id)?.status} ${byId.get(ticket.id)?.steps}`).join(', ');
}

async function expectRightClocks(world: World, tickets: readonly PlannedTicket[]): Promise<void> {
  const { rows } = await world.database.db.pool.query<{ ticket_id: string; kind: string; state: string; is_right: boolean }>(
    `select ticket_id, kind, state, case state when 'missed' then ended_at >= due_at and used_minutes = target_minutes when 'hit' then ended_at < due_at and used_minutes <= target_minutes else ended_at is null and due_at is null end as is_right from sla_clock`);
  for (const { id, fate } of tickets) {
    const own = rows.filter((row) => row.ticket_id === id);
    expect({ fate, clocks: own.map(({ kind, state }) => `${kind} ${state}`).toSorted(), wrong: own.filter((row) => !row.is_right) }).toEqual({ fate, clocks: clocks[fate], wrong: [] });
  }
}

/** Each miss and each step of its ladder was said once, and not before its time. */
async function expectOnce(world: World, tickets: readonly PlannedTicket[]): Promise<void> {
  const { rows } = await world.database.db.pool.query<{ ticket_id: string; type: string; said: string; is_early: boolean }>(
    `select coalesce(data ->> 'ticketId', aggregate_id::text) as ticket_id, type, concat_ws(' ', data ->> 'clock', data ->> 'step') as said, occurred_at < (data ->> 'dueAt')::timestamptz as is_early
     from event where type in ('ticket.sla_breached', 'ticket.escalated', 'ticket.sla_warning')`);
  for (const ticket of tickets) {
    const said = (type: string) => rows.filter((row) => row.ticket_id === ticket.id && row.type === type).map((row) => row.said).toSorted();
    expect({ fate: ticket.fate, steps: said('ticket.escalated') }).toEqual({ fate: ticket.fate, steps: stepsOf(ticket) });
    expect(said('ticket.sla_breached')).toEqual(ticket.fate === 'missed' ? ['first_response', 'resolution'] : []);
    const warned = said('ticket.sla_warning');
    expect(warned).toEqual([...new Set(warned)]);
  }
  expect(rows.filter(({ type, is_early: isEarly }) => type !== 'ticket.sla_warning' && isEarly)).toEqual([]);
}

/** Whoever stands on a step heard of it once on each channel, and no mail left twice unless the mail server’s answer was lost and that was counted. */
async function expectTold(world: World, smtp: SmtpCatcher): Promise<void> {
  const { rows } = await world.database.db.pool.query<{ channel: string; kind: string; status: string; message_id: string | null; ambiguous: number; times: number }>(
    `select channel, kind, status, message_id, ambiguous, count(*) over (partition by event_id, kind, user_id, channel)::int as times from delivery`);
  expect(rows.filter(({ times }) => times > 1)).toEqual([]);
  const mails = rows.filter(({ channel, kind }) => channel === 'email' && kind === 'ticket_escalated');
  expect(mails.length).toBeGreaterThanOrEqual(size / fates.length);
  expect(mails.filter(({ status }) => status !== 'sent')).toEqual([]);
  const came = new Map<string, number>();
  for (const { parsed } of smtp.caught) came.set(parsed.messageId ?? '', (came.get(parsed.messageId ?? '') ?? 0) + 1);
  expect(mails.filter(({ message_id: id, ambiguous }) => (came.get(id ?? '') ?? 0) < 1 || (came.get(id ?? '') ?? 0) > 1 + ambiguous)).toEqual([]);
}
