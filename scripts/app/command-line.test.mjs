import { afterEach, beforeEach, expect, test } from 'vitest';
import { isPortFree } from '../lib/ports.mjs';
import { lintel, makePlace, start } from '../testing/starts.mjs';

/** @type {Awaited<ReturnType<typeof makePlace>>} */
let place;

beforeEach(async () => {
  place = await makePlace();
});

afterEach(() => place.remove());

test('a verb runs where a start has its services, with its arguments and its exit code', async () => {
  const run = start(place.env);
  await run.ready();
  const verb = lintel(['say', '3', '--json', 'two words'], place.env);
  expect(await verb.ended).toBe('code 3');
  expect(JSON.parse(verb.answer())).toEqual({
    args: ['say', '3', '--json', 'two words'],
    databaseUrl: place.journal().at(-1)?.env.DATABASE_URL,
    temporalAddress: `127.0.0.1:${place.env.TEMPORAL_PORT}`,
  });
  run.kill('SIGTERM');
  await run.ended;
});

test('without a start it runs a migrated Postgres for as long as the verb takes, and says nothing else on its output', async () => {
  const verb = lintel(['say'], place.env);
  expect(await verb.ended).toBe('code 0');
  const { databaseUrl, temporalAddress } = JSON.parse(verb.answer());
  expect(temporalAddress).toBe('');
  expect(place.journal().map(({ args }) => args[0])).toEqual(['migrate', 'say']);
  expect(await isPortFree(Number(new URL(databaseUrl).port))).toBe(true);
});

test('help needs no services', async () => {
  for (const args of [[], ['--help'], ['say', '--help']]) expect(await lintel(args, place.env).ended).toBe('code 0');
  expect(place.journal().map(({ env }) => env.DATABASE_URL)).toEqual([undefined, undefined, undefined]);
});

test('two verbs at once take turns, and a start meanwhile is refused', async () => {
  const first = lintel(['wait'], place.env);
  await expect.poll(() => { try { return place.journal().length; } catch { return 0; } }, { timeout: 20_000 }).toBe(2);
  const second = lintel(['say'], place.env);
  await second.says(/Waiting for npm run lintel \(pid \d+\) to end/);
  const refused = start(place.env);
  expect(await refused.ended).toBe('code 1');
  expect(refused.output()).toContain('already running');
  first.kill('SIGTERM');
  expect(await first.ended).toBe('code 143');
  expect(await second.ended).toBe('code 0');
});
