import { openTemporal } from '@lintel/adapters/temporal';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { createExecutor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { uuidv7 } from '@lintel/kernel';
import { deliveryWorkflowId } from '@lintel/workflows/contracts';
import { sql } from 'kysely';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tendDeliveries } from './tend-deliveries';

const address = testTemporalAddress();

describe.skipIf(address === undefined)('messages that stand still', () => {
  let test: TestDatabase;
  beforeAll(async () => { test = await createTestDatabase(); });
  afterAll(() => test.drop());

  const queue = async (eventId: string, dueSecondsAgo: number, claimed?: 'expired' | 'held') => {
    await test.db.kysely.insertInto('delivery').values({
      id: uuidv7(), event_id: eventId, batch_id: eventId, kind: 'listing_approved', channel: 'email', address: 'somebody@lintel.test', recipient: uuidv7(), record_type: 'listing', record_id: uuidv7(), params: '{}',
      message_id: `<${uuidv7()}@lintel.invalid>`, next_attempt_at: sql<Date>`now() - make_interval(secs => ${dueSecondsAgo})`,
      ...(claimed === undefined ? {} : { status: 'sending', attempts: 1, claimed_until: sql<Date>`now() + make_interval(secs => ${claimed === 'held' ? 60 : -90})` }),
    }).execute();
    return eventId;
  };

  it('get a workflow again, those that are under way are left alone, and tending twice starts nothing twice', async () => {
    const namespace = `tend-${Date.now().toString(36)}`;
    await createNamespace(String(address), namespace);
    const temporal = openTemporal({ address: String(address), namespace, tls: false });
    try {
      const lost = [await queue(uuidv7(), 90), await queue(uuidv7(), 300, 'expired')];
      const underWay = [await queue(uuidv7(), 5), await queue(uuidv7(), 300, 'held')];
      const tend = () => tendDeliveries({ executor: createExecutor(test.db), temporal, log: pino({ level: 'silent' }) });
      await Promise.all([tend(), tend()]);
      await tend();
      const runs = await Promise.all([...lost, ...underWay].map((id) => temporal.use((client) => client.workflow.getHandle(deliveryWorkflowId(id)).describe()).then(({ runId }) => runId, () => null)));
      expect(runs.map((run) => run !== null)).toEqual([true, true, false, false]);
      await tend();
      const [first] = lost;
      expect((await temporal.use((client) => client.workflow.getHandle(deliveryWorkflowId(String(first))).describe())).runId).toBe(runs[0]);
    } finally {
      await temporal.close();
    }
  }, 60_000);
});
