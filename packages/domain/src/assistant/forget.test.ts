import { createWorld, type World } from '@lintel/domain/testing';
import { uuidv7 } from '@lintel/kernel';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forgetQuestions } from './index';

let world: World;

beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.drop());

it('forgets what was asked and answered a month ago, and nothing else', async () => {
  const { db } = world.database;
  const { id: buildingId } = await db.kysely.selectFrom('building').select('id').executeTakeFirstOrThrow();
  const add = async (kind: string, status: string, days: number) => {
    const id = uuidv7();
    await db.kysely.insertInto('assistant_job').values({
      id, organisation_id: world.buildingCompany, building_id: buildingId, kind, record_id: id, status, question: kind === 'question' ? 'When is the gym open?' : '', created_at: new Date(Date.now() - days * 86_400_000),
      ...(status === 'done' ? { done_at: new Date(), method: kind === 'question' ? 'passages' : 'keywords', result: '{}' } : {}), ...(kind === 'question' ? { asked_by: (await world.person('resident')).userId } : {}),
    }).execute();
    return id;
  };
  const old = await add('question', 'done', 31);
  const kept = [await add('question', 'done', 29), await add('question', 'waiting', 31), await add('triage', 'done', 31)];
  expect(await forgetQuestions(db)).toBe(1);
  const left = (await db.kysely.selectFrom('assistant_job').select('id').execute()).map(({ id }) => id);
  expect(left.toSorted()).toEqual(kept.toSorted());
  expect(left).not.toContain(old);
});
