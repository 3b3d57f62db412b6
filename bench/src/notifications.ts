import { setInterval } from 'node:timers';
import { type Db, inTransaction } from '@lintel/db';
import { envelopeOf, type EventRow, eventColumns } from '@lintel/db/log';
import { leaseEnding } from '@lintel/domain/building';
import { claimDeliveries, installNotifications, notificationReactor, settleDelivery } from '@lintel/domain/notification';
import { numberEvents, type World } from '@lintel/domain/testing';
import { type EventEnvelope, uuidv7 } from '@lintel/kernel';
import { against, below, type Bench, secondsOf } from './figure';
import { onStage } from './stage';

const readers = 10_000;
const atOnce = 40;
/** As many as a worker sends side by side. */
const hands = 4;

export const notifications: Bench = {
  name: 'notifications',
  summary: 'one event told to 10,000 people, by bell and by mail: written, then rendered, sent and settled',
  async run() {
    return onStage(async ({ world }) => {
      const { db } = world.database;
      installNotifications({ signingKey: 'a bench secret of thirty-two characters', pushKey: null, isAllowedEndpoint: () => false });
      const event = await eventForMany(world);
      await bareTable(db);
      const bareFanOut = await secondsOf(() => bareWriting(db));
      const bareSending = await secondsOf(() => bareTaking(db));
      const memory = watchMemory();
      const fanOut = await secondsOf(() => inTransaction(db, world.machine, 'any', (tx) => notificationReactor.react(tx, event)));
      const sending = await secondsOf(() => sendAll(world, event.id));
      const grown = memory.stop();
      return [
        against('notifications, fanned out', 'people/s', readers / fanOut, readers / bareFanOut, 0.1),
        against('notifications, rendered, taken and settled', 'mails/s', readers / sending, readers / bareSending, 0.1),
        below('notifications, memory beyond what was there', 'MB', grown, 300),
      ];
    });
  },
};

/** A lease ends in a house that ten thousand look after. */
async function eventForMany(world: World): Promise<EventEnvelope> {
  const { db } = world.database;
  const { rows: [unit] } = await db.pool.query<{ id: string; building_id: string; organisation_id: string }>('select id, building_id, organisation_id from unit limit 1');
  if (unit === undefined) throw new Error('The world has a unit.');
  await db.pool.query(`insert into app_user (id, email, name) select gen_random_uuid(), 'reader-' || n || '@lintel.test', 'Reader ' || n from generate_series(1, $1::int) n`, [readers]);
  await db.pool.query(`insert into membership (id, user_id, role, scope, scope_id, organisation_id) select gen_random_uuid(), id, 'building_manager', 'building', $1, $2 from app_user where email like 'reader-%'`, [unit.building_id, unit.organisation_id]);
  await inTransaction(db, world.machine, 'any', (tx) => {
    tx.append(leaseEnding, { aggregateId: uuidv7(), aggregateVersion: 1, organisationId: unit.organisation_id, data: { buildingId: unit.building_id, unitId: unit.id, leaseId: uuidv7(), endsOn: '2027-01-31', daysLeft: 30 } });
    return Promise.resolve();
  });
  await numberEvents(db);
  const { rows: [row] } = await db.pool.query<EventRow>(`select ${eventColumns} from event e join event_order o on o.event_id = e.id where e.type = 'lease.ending'`);
  if (row === undefined) throw new Error('The log has it.');
  await db.pool.query('analyze');
  return envelopeOf(row);
}

async function sendAll(world: World, batchId: string): Promise<void> {
  for (;;) {
    const { claimed } = await world.executor.execute(claimDeliveries, { batchId, most: atOnce, appUrl: 'https://lintel.test' }, world.machine);
    if (claimed.length === 0) return;
    await sideBySide(claimed, ({ id, attempt }) => world.executor.execute(settleDelivery, { id, attempt, outcome: 'sent' }, world.machine));
  }
}

async function sideBySide<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const waiting = [...items];
  await Promise.all(Array.from({ length: hands }, async () => { for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item); }));
}

const bareTable = ({ pool }: Db) => pool.query('create table bare_message (like delivery including defaults including indexes)');

/** What anybody would write: a row a person and channel, in one statement. */
const bareWriting = ({ pool }: Db) => pool.query(
  `insert into bare_message (id, event_id, batch_id, kind, channel, user_id, record_type, record_id, params, recipient, status)
   select gen_random_uuid(), $1, $1, 'lease_ending', c.channel, u.id, 'lease', $1, '{}', u.id::text, case c.channel when 'email' then 'queued' else 'sent' end
   from app_user u, (values ('email'), ('in_app')) c(channel) where u.email like 'reader-%'`, [uuidv7()]);

/** The same queue without words, permissions, wishes and a log: taken by the batch, settled one by one. */
async function bareTaking({ pool }: Db): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ id: string }>(`update bare_message set status = 'sending', attempts = attempts + 1 where id in (select id from bare_message where status = 'queued' limit ${atOnce} for update skip locked) returning id`);
    if (rows.length === 0) return;
    await sideBySide(rows, ({ id }) => pool.query(`update bare_message set status = 'sent', sent_at = now() where id = $1`, [id]));
  }
}

/** Megabytes that the process grew by at most since it was asked. */
function watchMemory(): { readonly stop: () => number } {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => { most = Math.max(most, process.memoryUsage.rss()); }, 20);
  return { stop: () => { clearInterval(timer); return (most - before) / 1_048_576; } };
}
