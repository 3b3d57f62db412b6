import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { envelopeOf, type EventRow, eventColumns, sequenceBatch } from '@lintel/db/log';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { anonymous, system } from '@lintel/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addUser, contextOf } from '../../testing';
import { confirmRegistration, requestPasswordReset, requestRegistration } from '../access';
import { claimDeliveries } from './commands/claim-deliveries';
import { notificationReactor } from './reactions';

let test: TestDatabase;
let executor: Executor;
const visitor = contextOf(anonymous);
const machine = contextOf(system);

beforeAll(async () => {
  test = await createTestDatabase();
  executor = createExecutor(test.db);
});
afterAll(() => test.drop());

/** What is mailed because of the record's newest event, once the log has numbered it. */
async function mailed(recordId: string) {
  const client = await test.db.pool.connect();
  await sequenceBatch(client, 1_000);
  client.release();
  const { rows: [row] } = await test.db.pool.query<EventRow>(
    `select ${eventColumns} from event e join event_order o on o.event_id = e.id where e.aggregate_id = $1 order by o.position desc limit 1`, [recordId]);
  if (row === undefined) throw new Error('The log has numbered it.');
  await inTransaction(test.db, machine, 'any', (tx) => notificationReactor.react(tx, envelopeOf(row)));
  const { claimed } = await executor.execute(claimDeliveries, { batchId: row.id, most: 10, appUrl: 'https://lintel.test' }, machine);
  return claimed.flatMap((message) => (message.channel === 'email' ? [message] : []));
}
async function sent(answer: Promise<{ outcome: 'sent'; id: string } | { outcome: 'later' }>): Promise<string> {
  const asked = await answer;
  if (asked.outcome !== 'sent') throw new Error('refused');
  return asked.id;
}
const register = (email: string) => sent(executor.execute(requestRegistration, { email, name: 'A person', password: 'kettle orbit maple nine' }, visitor));

it('mails a link that confirms an address, and writes its secret down nowhere', async () => {
  const id = await register('new@mail.test');
  const [message] = await mailed(id);
  expect(message).toMatchObject({ to: 'new@mail.test', subject: 'Confirm your e-mail address' });
  const secret = /https:\/\/lintel\.test\/verify-email#([\w-]{43})\n/.exec(message?.text ?? '')?.[1] ?? '';
  expect(message?.html).toContain(secret);
  const { rows } = await test.db.pool.query(`select (select json_agg(e) from event e)::text || (select json_agg(d) from delivery d)::text as all`);
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(await executor.execute(confirmRegistration, { secret }, visitor)).toEqual({ outcome: 'done', email: 'new@mail.test' });
});

it('tells the reader of an address that has an account, and nobody else', async () => {
  await addUser(test.db.kysely, 'known@mail.test');
  const [message, ...more] = await mailed(await register('known@mail.test'));
  expect(message).toMatchObject({ to: 'known@mail.test', subject: 'You have an account already' });
  expect(more).toEqual([]);
});

it('mails a reset where there is an account, and nothing where there is none', async () => {
  const reset = (email: string) => sent(executor.execute(requestPasswordReset, { email }, visitor));
  expect(await mailed(await reset('known@mail.test'))).toMatchObject([{ to: 'known@mail.test', subject: 'Choose a new password' }]);
  expect(await mailed(await reset('nobody@mail.test'))).toEqual([]);
});
