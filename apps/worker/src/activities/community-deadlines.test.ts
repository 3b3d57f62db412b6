import { createFileStore } from '@lintel/adapters/files';
import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { createBuilding } from '@lintel/domain/building';
import { appealMute, createPost, decideMute, editPost, muteResident, removePost } from '@lintel/domain/community';
import { actorByEmail, addMembership, addOrganisation, addUser, contextOf } from '@lintel/domain/testing';
import { type Actor, system } from '@lintel/kernel';
import { startTimeSkipping, timeSkipping, withWorker } from '@lintel/workflows/testing';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifecycleActivities } from './lifecycle';

const hours = (count: number) => count * 60;

interface Deed {
  readonly minute: number;
  run(): Promise<{ readonly version: number }>;
}

/** The real commands under the real workflow, by the skipped clock of its server: what ends and reminds by itself in a community, and in which minute. */
describe.skipIf(timeSkipping.path === undefined)('what happens in a community by itself', () => {
  let env: TestWorkflowEnvironment;
  let test: TestDatabase;
  let executor: Executor;
  let clock = new Date();
  let buildingId: string;
  let manager: Actor;
  let resident: Actor;

  beforeAll(async () => {
    [env, test] = await Promise.all([startTimeSkipping(), createTestDatabase()]);
    executor = createExecutor(test.db, undefined, { now: () => clock });
    const company = await addOrganisation(test.db.kysely, 'building_company', 'Towers');
    const house = await executor.execute(createBuilding, { organisationId: company, name: 'North Tower', zone: 'Pacific/Auckland', units: [{ label: '1' }] }, contextOf(system));
    buildingId = house.id;
    const person = async (name: string, role: 'building_manager' | 'resident', scopeId: string) => {
      await addMembership(test.db.kysely, await addUser(test.db.kysely, `${name}@towers.test`), role, scopeId, company);
      return actorByEmail(test.db, `${name}@towers.test`);
    };
    manager = await person('manager', 'building_manager', buildingId);
    resident = await person('resident', 'resident', house.units[0]?.id ?? '');
  });
  afterAll(() => Promise.all([env.teardown(), test.drop()]));

  const now = async () => { clock = new Date(await env.currentTimeMs()); return clock; };
  const later = (minutes: number) => new Date(clock.getTime() + minutes * 60_000).toISOString();

  /** Lives through a record's life from now: what is done at which minute, and everything that happens by itself between and after. */
  async function live(kind: 'post' | 'mute', id: string, deeds: readonly Deed[], until: number): Promise<readonly (readonly [number, string])[]> {
    const start = clock.getTime();
    const activities = lifecycleActivities(executor, await createFileStore({ kind: 'disk', folder: tmpdir(), publicUrl: 'http://localhost/files', signingKey: 'a test key of thirty-two characters' }));
    const workflow = { taskQueue: id, workflowId: `${kind}-${id}`, args: [{ kind, id, organisationId: null, version: 1 }] };
    await withWorker(env, id, { wake: async (one: { readonly kind: typeof kind; readonly id: string }) => { await now(); return activities.wake(one); } }, async () => {
      const handle = await env.client.workflow.start('lifecycle', workflow);
      for (const { minute, run } of deeds) {
        await env.sleep(start + minute * 60_000 - (await env.currentTimeMs()));
        await now();
        const { version } = await run();
        await env.client.workflow.signalWithStart('lifecycle', { ...workflow, signal: 'changed', signalArgs: [{ version }] });
      }
      await env.sleep(Math.max(0, start + until * 60_000 - (await env.currentTimeMs())));
      await handle.terminate('seen enough').catch(() => undefined);
    });
    const { rows } = await test.db.pool.query<{ minute: number; type: string }>(`
      select floor(extract(epoch from occurred_at - $2::timestamptz) / 60)::int as minute, type from event
      where (aggregate_id = $1 or data->>'postId' = $1::text) and origin = 'workflow' order by occurred_at, id`, [id, new Date(start)]);
    return rows.map(({ minute, type }) => [minute, type]);
  }

  const write = async (more: object) => {
    await now();
    return executor.execute(createPost, { buildingId, title: 'The garden', body: 'Who comes?', ...more }, contextOf(resident));
  };
  const mute = async (minutes: number) => {
    await now();
    return executor.execute(muteResident, { buildingId, userId: resident.userId ?? '', until: later(minutes), reason: 'Advertising' }, contextOf(manager));
  };

  it('a poll is over in its minute', async () => {
    await now();
    const { id } = await write({ kind: 'poll', options: ['Yes', 'No'], closesAt: later(hours(50)) });
    expect(await live('post', id, [], hours(60))).toEqual([[hours(50), 'poll.closed']]);
  });

  it('an event reminds a day before it begins; put off, a day before it begins then; and not at all once it was taken down', async () => {
    await now();
    const startsAt = later(hours(72));
    const { id } = await write({ kind: 'event', startsAt });
    expect(await live('post', id, [], hours(80))).toEqual([[hours(48), 'post.event_near']]);
    await now();
    const moved = await write({ kind: 'event', startsAt: later(hours(72)) });
    const putOff = later(hours(120));
    expect(await live('post', moved.id, [{ minute: hours(10), run: () => executor.execute(editPost, { id: moved.id, startsAt: putOff }, contextOf(resident)) }], hours(130))).toEqual([[hours(96), 'post.event_near']]);
    await now();
    const gone = await write({ kind: 'event', startsAt: later(hours(72)) });
    expect(await live('post', gone.id, [{ minute: hours(1), run: () => executor.execute(removePost, { id: gone.id }, contextOf(resident)) }], hours(80))).toEqual([]);
  });

  it('a mute ends in its minute, also while its appeal waits; one that was lifted ends no second time', async () => {
    const { id } = await mute(hours(30));
    expect(await live('mute', id, [{ minute: hours(2), run: () => executor.execute(appealMute, { id, note: 'I am sorry.' }, contextOf(resident)) }], hours(40))).toEqual([[hours(30), 'mute.expired']]);
    const lifted = await mute(hours(30));
    expect(await live('mute', lifted.id, [{ minute: hours(3), run: () => executor.execute(decideMute, { id: lifted.id, decision: 'lift' }, contextOf(manager)) }], hours(40))).toEqual([]);
  });
});
