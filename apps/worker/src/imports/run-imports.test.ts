import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileStore, type FileStore } from '@lintel/adapters/files';
import { createGuardedGet } from '@lintel/adapters/guarded-http';
import { createExecutor, type Executor } from '@lintel/db';
import { createTestDatabase, type TestDatabase } from '@lintel/db/testing';
import { claimRun, getRun, importChecked, importKey, orderRun, resumeRun, stopRun, takeBatch } from '@lintel/domain/feed';
import { contextOf, createSides, type Sides } from '@lintel/domain/testing';
import { system, uuidv7 } from '@lintel/kernel';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetImportFiles } from './forget-files';
import { runImports } from './run-imports';

let database: TestDatabase;
let executor: Executor;
let sides: Sides;
let files: FileStore;
const folder = mkdtempSync(join(tmpdir(), 'lintel-imports-'));
const machine = contextOf(system);
const owner = () => contextOf(sides.own.actors.agency_owner);

const plan = {
  kind: 'csv' as const,
  mapping: {
    name: 'County', currency: 'USD', zone: 'America/Los_Angeles', sourceKey: '{id}',
    fields: {
      standardStatus: { constant: 'Closed' }, title: { template: 'House {id}' }, closePrice: { from: 'price', as: 'decimal' as const }, closeDate: { from: 'date', as: 'instant' as const },
      'address.unparsedAddress': { template: '{id} County Road' }, 'address.city': { constant: 'Seattle' }, 'address.country': { constant: 'US' }, 'property.propertyType': { constant: 'Residential' },
    },
  },
};

beforeAll(async () => {
  database = await createTestDatabase();
  executor = createExecutor(database.db);
  sides = await createSides(database.db);
  files = await createFileStore({ kind: 'disk', folder, publicUrl: 'http://localhost/files', signingKey: 'a test key of thirty-two characters' });
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const rows = (count: number, wrong: readonly number[] = []) =>
  ['id,date,price', ...Array.from({ length: count }, (_, n) => `${n + 1},20150101,${wrong.includes(n + 1) ? 'cheap' : 500_000 + n}`)].join('\n');

async function ordered(sourceName: string, content: string, isDryRun = false) {
  const fileId = uuidv7();
  await files.put(importKey(fileId), Buffer.from(content), { contentType: 'application/octet-stream' });
  const input = { organisationId: sides.own.agencyId, sourceName, fileId, fileName: 'county.csv', isDryRun, plan };
  return { input, run: await executor.execute(orderRun, input, owner()) };
}
const get = createGuardedGet({ allowedRanges: ['127.0.0.0/8'] });
const work = (worker = 'one', using: Executor = executor) => runImports({ executor: using, files, get, worker, log: pino({ level: 'silent' }) });
const read = (id: string) => executor.ask(getRun, { id }, owner());
const listings = async (sourceName: string) =>
  (await database.db.kysely.selectFrom('listing').innerJoin('feed_source', 'feed_source.id', 'listing.feed_source_id').select('listing.id').where('feed_source.name', '=', sourceName).execute()).length;
const endClaim = (id: string) => database.db.kysely.updateTable('feed_run').set({ claimed_until: new Date(Date.now() - 1_000) }).where('id', '=', id).execute();

/** Dies when it is about to take another batch after so many. */
function dying(afterBatches: number): Executor {
  let taken = 0;
  return new Proxy(executor, {
    get: (target, name) => name !== 'execute' ? target[name as keyof Executor] : (async (...given: Parameters<Executor['execute']>) => {
      if (given[0].name === 'feed.takeBatch' && (taken += 1) > afterBatches) throw new Error('killed');
      if (given[0].name === 'feed.finish') throw new Error('killed');
      return target.execute(...given);
    }),
  });
}

describe('an ordered import', () => {
  it('is checked first, row by row, and then taken for real', async () => {
    const { run } = await ordered('Checked', rows(700, [3, 650]), true);
    await work();
    const checked = await read(run.id);
    expect(checked).toMatchObject({ state: 'done', rowsDone: 700, rowsTotal: 700, rejected: 2, created: 0 });
    expect(checked.errors.map(({ line, field, value }) => [line, field, value])).toEqual([[4, 'price', 'cheap'], [651, 'price', 'cheap']]);
    expect(await listings('Checked')).toBe(0);
    const real = await executor.execute(importChecked, { id: run.id }, owner());
    expect((await executor.execute(importChecked, { id: run.id }, owner())).id).toBe(real.id);
    await work();
    expect(await read(real.id)).toMatchObject({ state: 'done', created: 698, rejected: 2 });
    expect(await listings('Checked')).toBe(698);
  });

  it('ordered twice is one, and two of one source at once are refused', async () => {
    const { input, run } = await ordered('Twice', rows(5));
    expect((await executor.execute(orderRun, input, owner())).id).toBe(run.id);
    await expect(executor.execute(orderRun, { ...input, fileId: uuidv7() }, owner())).rejects.toMatchObject({ code: 'conflict' });
    await work();
  });

  it('goes on where a killed worker stopped, and takes nothing twice', async () => {
    const { run } = await ordered('Killed', rows(1_700));
    await expect(work('dead', dying(2))).rejects.toThrow('killed');
    expect(await read(run.id)).toMatchObject({ state: 'running', rowsDone: 1_000 });
    await work('other');
    expect(await read(run.id)).toMatchObject({ state: 'running', rowsDone: 1_000 });
    await endClaim(run.id);
    await Promise.all([work('second'), work('third')]);
    expect(await read(run.id)).toMatchObject({ state: 'done', rowsDone: 1_700, created: 1_700, unchanged: 0 });
    expect(await listings('Killed')).toBe(1_700);
  });

  it('refuses a worker whose claim went to another', async () => {
    const { run } = await ordered('Lost', rows(3));
    await executor.execute(claimRun, { worker: 'slow' }, machine);
    await endClaim(run.id);
    await executor.execute(claimRun, { worker: 'quick' }, machine);
    await expect(executor.execute(takeBatch, { runId: run.id, records: [], errors: [], rejected: 0, rows: 3, throughLine: 4, worker: 'slow' }, machine)).rejects.toMatchObject({ code: 'conflict' });
    await endClaim(run.id);
    await work();
    expect(await read(run.id)).toMatchObject({ state: 'done', created: 3 });
  });

  it('can be stopped and gone on with', async () => {
    const { run } = await ordered('Stopped', rows(600));
    expect(await executor.execute(stopRun, { id: run.id }, owner())).toMatchObject({ state: 'interrupted' });
    await work();
    expect(await listings('Stopped')).toBe(0);
    await executor.execute(resumeRun, { id: run.id }, owner());
    await work();
    expect(await read(run.id)).toMatchObject({ state: 'done', created: 600 });
  });

  it('fails in a sentence when its file is gone, and old files go', async () => {
    const { input, run } = await ordered('Gone', rows(3));
    expect(await forgetImportFiles(files)).toBe(0);
    await files.delete(importKey(input.fileId));
    await work();
    expect(await read(run.id)).toMatchObject({ state: 'failed', error: 'The file is not in the store any more. Send it again.' });
    expect(await forgetImportFiles(files, Date.now() + 15 * 86_400_000)).toBeGreaterThan(0);
  });
});
