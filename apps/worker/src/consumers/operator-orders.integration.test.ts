import { openTemporal, reconcileAlone, startOrSignal, type TemporalGate } from '@lintel/adapters/temporal';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { createScope, type ScopedTransaction } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { workflowRetryRequested, workflowTerminateRequested } from '@lintel/domain/admin';
import { type EventEnvelope, system, uuidv7 } from '@lintel/kernel';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installRuntime, serveTaskQueues } from '../temporal/workers';
import { operatorReactor } from './operator-actions';

const address = testTemporalAddress();
const log = pino({ level: 'silent' });
const hour = 3_600_000;

describe.skipIf(address === undefined)('what operators order of workflows', () => {
  let database: TestDatabase;
  let tx: ScopedTransaction;
  let gate: TemporalGate;
  let serving: Promise<void>;
  const stop = new AbortController();
  const woken: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    tx = createScope(database.db.kysely, { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null }) as ScopedTransaction;
    const namespace = `lintel-test-${uuidv7()}`;
    await createNamespace(address ?? '', namespace);
    gate = openTemporal({ address: address ?? '', namespace, tls: false });
    installRuntime(log);
    // A record that waits for an hour from now, whatever happens.
    const wake = async ({ id }: { readonly id: string }) => {
      woken.push(id);
      return { version: 1, state: 'Active', isFinal: false, next: { kind: 'expiry', slot: 'main', dueAt: new Date(Date.now() + hour).toISOString(), inMs: hour } };
    };
    serving = serveTaskQueues(gate.config, { lifecycle: { wake }, media: {}, delivery: {}, webhook: {}, assistant: {} }, log, stop.signal);
  }, 120_000);

  afterAll(async () => {
    stop.abort();
    await serving;
    await gate.close();
    await database.drop();
  });

  async function waiting(): Promise<string> {
    const id = uuidv7();
    await database.db.kysely.insertInto('deadline').values({ id: uuidv7(), aggregate_type: 'listing', aggregate_id: id, kind: 'expiry', due_at: new Date(Date.now() + hour), rule: '{"name":"test"}', state: 'pending' }).execute();
    await gate.use((client) => startOrSignal(client, { kind: 'listing', id, organisationId: null, version: 1 }, 0));
    await vi.waitFor(() => { expect(woken).toContain(id); }, { timeout: 20_000 });
    return id;
  }

  const order = (type: string, id: string) => operatorReactor(gate).react(tx, asked(type, id));
  const described = (id: string) => gate.use((client) => client.workflow.getHandle(`listing-${id}`).describe());
  const stateOf = async (id: string) => (await described(id)).status.name;
  const times = (id: string) => woken.filter((one) => one === id).length;

  it('ends the workflow with the reason, and while the record waits for something reconciliation starts another', async () => {
    const id = await waiting();
    const { runId } = await described(id);
    await order(workflowTerminateRequested.type, id);
    expect(await stateOf(id)).toBe('TERMINATED');
    const { events } = await gate.use((client) => client.workflow.getHandle(`listing-${id}`, runId).fetchHistory());
    expect(events?.at(-1)?.workflowExecutionTerminatedEventAttributes?.reason).toBe('it hangs');
    await order(workflowTerminateRequested.type, id);
    // The list of what runs follows a little later.
    await vi.waitFor(async () => { await reconcileAlone(database.db, gate); expect(await stateOf(id)).toBe('RUNNING'); }, { timeout: 20_000, interval: 500 });
    expect((await described(id)).runId).not.toBe(runId);
    await vi.waitFor(() => { expect(times(id)).toBeGreaterThan(1); }, { timeout: 20_000 });
  }, 60_000);

  it('wakes a running one at once, and starts an ended one anew without waiting for reconciliation', async () => {
    const id = await waiting();
    const before = times(id);
    await order(workflowRetryRequested.type, id);
    await vi.waitFor(() => { expect(times(id)).toBe(before + 1); }, { timeout: 20_000 });
    await order(workflowTerminateRequested.type, id);
    await order(workflowRetryRequested.type, id);
    expect(await stateOf(id)).toBe('RUNNING');
    await vi.waitFor(() => { expect(times(id)).toBe(before + 2); }, { timeout: 20_000 });
  }, 60_000);

  it('leaves one ended whose record waits for nothing any more', async () => {
    const id = await waiting();
    await order(workflowTerminateRequested.type, id);
    await database.db.kysely.updateTable('deadline').set({ state: 'met', settled_at: new Date() }).where('aggregate_id', '=', id).execute();
    await order(workflowRetryRequested.type, id);
    await reconcileAlone(database.db, gate);
    expect(await stateOf(id)).toBe('TERMINATED');
  }, 60_000);
});

function asked(type: string, recordId: string): EventEnvelope {
  const id = uuidv7();
  return {
    id, type, version: 1, occurredAt: new Date(), aggregateType: 'operator_action', aggregateId: id, aggregateVersion: 1, organisationId: null, actorId: null, onBehalfOf: null,
    sessionId: null, origin: 'screen', reason: 'it hangs', correlationId: id, causationId: null, data: { recordType: 'listing', recordId, workflowId: `listing-${recordId}` },
  };
}
