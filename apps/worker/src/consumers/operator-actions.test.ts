import type { TemporalGate } from '@lintel/adapters/temporal';
import { createScope, type ScopedTransaction } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { workflowRetryRequested, workflowTerminateRequested } from '@lintel/domain/admin';
import { DependencyDown, type EventEnvelope, system, uuidv7 } from '@lintel/kernel';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { operatorReactor } from './operator-actions';

let database: TestDatabase;
let tx: ScopedTransaction;
beforeAll(async () => {
  database = await createTestDatabase();
  const context = { actor: system, origin: 'rule', correlationId: uuidv7(), causationId: null } as const;
  // The reactor only reads.
  tx = createScope(database.db.kysely, context) as ScopedTransaction;
});
afterAll(() => database.drop());

/** Temporal as far as the reactor talks to it: what it was told, and what it answers with. */
let told: string[];
let trouble: Error | undefined;
beforeEach(() => {
  told = [];
  trouble = undefined;
});
const say = async (what: string) => {
  if (trouble !== undefined) throw trouble;
  told.push(what);
};
const client = {
  workflow: {
    getHandle: (id: string) => ({ terminate: (reason: string) => say(`terminate ${id}: ${reason}`), signal: (name: string) => say(`${name} ${id}`) }),
    signalWithStart: (type: string, { workflowId }: { workflowId: string }) => say(`start or signal ${type} ${workflowId}`),
  },
} as unknown as Client;
const gate: TemporalGate = { config: { address: '', namespace: '', tls: false }, use: (work) => work(client), close: async () => {} };
const reactor = operatorReactor(gate);

function asked(type: string, recordType: string, recordId: string): EventEnvelope {
  const id = uuidv7();
  return {
    id, type, version: 1, occurredAt: new Date(), aggregateType: 'operator_action', aggregateId: id, aggregateVersion: 1, organisationId: null, actorId: null, onBehalfOf: null,
    sessionId: null, origin: 'screen', reason: 'it hangs', correlationId: id, causationId: null, data: { recordType, recordId, workflowId: `${recordType}-${recordId}` },
  };
}

async function listingWaiting(state: 'pending' | 'met'): Promise<string> {
  const id = uuidv7();
  await database.db.kysely.insertInto('deadline').values({ id: uuidv7(), aggregate_type: 'listing', aggregate_id: id, kind: 'expiry', due_at: new Date(Date.now() + 60_000), rule: '{"name":"test"}', state, settled_at: state === 'met' ? new Date() : null }).execute();
  return id;
}

test('a workflow is ended with the operator’s reason; one that has ended already is as it was wanted', async () => {
  const event = asked(workflowTerminateRequested.type, 'listing', uuidv7());
  await reactor.react(tx, event);
  expect(told).toEqual([`terminate listing-${(event.data as { recordId: string }).recordId}: it hangs`]);
  trouble = new WorkflowNotFoundError('gone', 'listing', undefined);
  await reactor.react(tx, event);
});

test('one with a deadline ahead is woken or started anew; one without is only woken', async () => {
  const [waiting, over] = [await listingWaiting('pending'), await listingWaiting('met')];
  await reactor.react(tx, asked(workflowRetryRequested.type, 'listing', waiting));
  await reactor.react(tx, asked(workflowRetryRequested.type, 'listing', over));
  expect(told).toEqual([`start or signal lifecycle listing-${waiting}`, `changed listing-${over}`]);
});

test('what no workflow keeps fails and is parked; Temporal away pauses', async () => {
  await expect(reactor.react(tx, asked(workflowRetryRequested.type, 'thing', uuidv7()))).rejects.toThrow('No workflow keeps the deadlines of a thing.');
  trouble = new DependencyDown('Temporal');
  await expect(reactor.react(tx, asked(workflowTerminateRequested.type, 'listing', uuidv7()))).rejects.toBe(trouble);
});
