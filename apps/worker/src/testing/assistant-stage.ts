import { createOpenAiModel } from '@lintel/adapters/assistant';
import { type ModelServer, startModelServer } from '@lintel/adapters/assistant/testing';
import { createGuards } from '@lintel/adapters/resilience';
import { createPostgresRecordWriter, createPostgresSearch } from '@lintel/adapters/search';
import { createExecutor, type Executor, inTransaction } from '@lintel/db';
import { envelopeOf, type EventRow } from '@lintel/db/log';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { assistantReactor, claimJobs } from '@lintel/domain/assistant';
import { createBuilding } from '@lintel/domain/building';
import { recordProjection } from '@lintel/domain/search';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '@lintel/domain/testing';
import { type Actor, system } from '@lintel/kernel';
import { createAssistant } from '../activities/assistant';
import { createRetriever } from '../activities/assistant-retrieval';

export interface Tenant {
  readonly company: string;
  readonly buildingId: string;
  readonly unitIds: readonly string[];
  readonly manager: Actor;
  readonly resident: Actor;
  readonly neighbour: Actor;
}

export interface AssistantStage {
  readonly test: TestDatabase;
  readonly executor: Executor;
  readonly server: ModelServer;
  readonly own: Tenant;
  readonly other: Tenant;
  /** Does all that waits for a tenant's assistant, with a model or without; given up after so long. Everything said since goes through the reactor and the search index first. */
  work(tenant: Tenant, model?: 'none' | 'model', timeoutMs?: number): Promise<void>;
  /** Lets the reactors hear what was said since. */
  hear(): Promise<void>;
  stop(): Promise<void>;
}

const machine = contextOf(system, { origin: 'workflow' });

/** Two companies that know nothing of each other, with a house each, and a model's endpoint that a test makes say anything. */
export async function assistantStage(): Promise<AssistantStage> {
  const [test, server] = await Promise.all([createTestDatabase(), startModelServer()]);
  const executor = createExecutor(test.db);
  const records = recordProjection({ name: 'search-records', summary: 'of the test', writerOf: (tx) => createPostgresRecordWriter(tx.db) });
  let seen = '00000000-0000-0000-0000-000000000000';

  async function hear(): Promise<void> {
    const rows = await test.db.kysely.selectFrom('event').selectAll().where('id', '>', seen).orderBy('id').execute();
    for (const row of rows) {
      const event = envelopeOf(row as unknown as EventRow);
      // Each twice: what was heard before changes nothing.
      if (assistantReactor.types.includes(event.type)) for (let n = 0; n < 2; n += 1) await inTransaction(test.db, machine, 'any', (tx) => assistantReactor.react(tx, event));
      if (records.types !== '*' && records.types.includes(event.type)) await inTransaction(test.db, machine, [], (tx) => records.apply(tx, [event], 'live'));
    }
    seen = rows.at(-1)?.id ?? seen;
  }

  return {
    test, executor, server, hear,
    own: await tenantOf(test, executor, 'north'),
    other: await tenantOf(test, executor, 'south'),
    async work({ company }, model = 'none', timeoutMs = 5_000) {
      await hear();
      const { jobs } = await executor.execute(claimJobs, { organisationId: company, most: 20 }, machine);
      const parts = {
        executor, organisationId: company, context: machine, log: { warn: () => {} }, retrieve: createRetriever(executor, createPostgresSearch(test.db)),
        model: model === 'none' ? null : createGuards(undefined, { failures: 1_000 }).assistant(createOpenAiModel({ baseUrl: server.url, model: 'small', timeoutMs })),
      };
      for (const job of jobs) await createAssistant(parts).say(job);
      await hear();
    },
    stop: async () => { await Promise.all([test.drop(), server.stop()]); },
  };
}

async function tenantOf(test: TestDatabase, executor: Executor, name: string): Promise<Tenant> {
  const company = await addOrganisation(test.db.kysely, 'building_company', name);
  const house = await executor.execute(createBuilding, { organisationId: company, name: `${name} tower`, zone: 'Pacific/Auckland', units: [{ label: '1' }, { label: '2' }] }, contextOf(system));
  const unitIds = house.units.map(({ id }) => id);
  const person = async (role: 'building_manager' | 'resident', scopeId: string, who: string) => {
    await addMembership(test.db.kysely, await addUser(test.db.kysely, `${who}@${name}.test`), role, scopeId, company);
    return actorByEmail(test.db, `${who}@${name}.test`);
  };
  return {
    company, buildingId: house.id, unitIds, manager: await person('building_manager', house.id, 'manager'), resident: await person('resident', unitIds[0] ?? '', 'resident'), neighbour: await person('resident', unitIds[1] ?? '', 'neighbour'),
  };
}
