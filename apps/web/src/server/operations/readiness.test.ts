import { expect, it } from 'vitest';
import { type Dependency, readiness } from './readiness';

const up = (name: string, isRequired: boolean): Dependency => ({ name, implementation: 'test', isRequired, check: () => Promise.resolve() });
const down = (name: string, isRequired: boolean): Dependency => ({ ...up(name, isRequired), check: () => Promise.reject(new Error('refused')) });

it('is ready while what is needed is there, and names what is not', async () => {
  expect(await readiness([up('database', true), up('search', false)])()).toMatchObject({ status: 'ready' });
  expect(await readiness([up('database', true), down('search', false)])()).toMatchObject({
    status: 'degraded', dependencies: [{ name: 'database', state: 'up' }, { name: 'search', state: 'down', required: false, detail: 'refused', latencyMs: expect.any(Number) }],
  });
  expect(await readiness([down('database', true), up('search', false)])()).toMatchObject({ status: 'not_ready' });
});

it('does not wait for one that never answers', async () => {
  const silent = { ...up('files', false), check: () => new Promise<void>(() => {}) };
  expect(await readiness([silent])()).toMatchObject({ status: 'degraded', dependencies: [{ detail: 'did not answer within 2 s' }] });
});

it('asks once a second however many ask', async () => {
  let asked = 0;
  let now = 0;
  const ask = readiness([{ ...up('database', true), check: async () => { asked += 1; } }], () => now);
  await Promise.all([ask(), ask(), ask()]);
  expect(asked).toBe(1);
  now = 1_000;
  await ask();
  expect(asked).toBe(2);
});
