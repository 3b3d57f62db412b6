import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../../permissions/matrix-case';
import { installGateway } from '../../gateway';
import { claimPhotos } from './commands/claim-photos';
import { claimRun } from './commands/claim-run';
import { finishRun } from './commands/finish-run';
import { importChecked } from './commands/import-checked';
import { orderRun } from './commands/order-run';
import { removeMissing } from './commands/remove-missing';
import { resumeRun } from './commands/resume-run';
import { settlePhoto } from './commands/settle-photo';
import { startRun } from './commands/start-run';
import { stopRun } from './commands/stop-run';
import { takeBatch } from './commands/take-batch';
import { takePage } from './commands/take-page';
import { changeSource } from './commands/change-source';
import { createSource } from './commands/create-source';
import { deleteSource } from './commands/delete-source';
import { pauseSource } from './commands/pause-source';
import { resumeSource } from './commands/resume-source';
import { runSource } from './commands/run-source';
import { wakeSource } from './commands/wake-source';
import { listSources } from './queries/list-sources';
import { getRun } from './queries/get-run';
import { listRuns } from './queries/list-runs';

/** An agency's owner imports for the agency, an admin for anybody; to others an import looks absent. */
const importers: Expectation = { platform_admin: 'allowed', agency_owner: ['allowed', 'not_found'], system: 'allowed', otherwise: 'not_found' };

async function addRun({ db, side }: Arrangement): Promise<string> {
  const [source, run] = [uuidv7(), uuidv7()];
  const organisation = { organisation_id: side.agencyId };
  await db.insertInto('feed_source').values({ id: source, ...organisation, name: 'Matrix', kind: 'csv', config: '{}' }).execute();
  await db.insertInto('feed_run').values({ id: run, ...organisation, feed_source_id: source, state: 'running', checkpoint: '{}' }).execute();
  return run;
}

/** A dry run that is done, of a file in the store. */
async function addChecked(at: Arrangement): Promise<string> {
  const id = await addRun(at);
  const plan = JSON.stringify({ kind: 'reso_file', defaults: resoDefaults });
  await at.db.updateTable('feed_run').set({ dry_run: true, state: 'done', finished_at: new Date(), file_key: 'imports/matrix', plan }).where('id', '=', id).execute();
  return id;
}

/** A source that is asked by itself. */
async function addSource({ db, side }: Arrangement): Promise<string> {
  installGateway({ sealingKey: 'a key for permission cases, long enough', allowedRanges: [] });
  const id = uuidv7();
  const config = JSON.stringify({ url: 'https://feed.example/odata', withRemoval: true, defaults: resoDefaults });
  await db.insertInto('feed_source').values({ id, organisation_id: side.agencyId, name: `Matrix ${id}`, kind: 'reso_web_api', config, interval_minutes: 60 }).execute();
  return id;
}

const resoDefaults = { currency: 'USD', zone: 'America/Los_Angeles', country: 'US' };
const workers: Expectation = { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' };
const starters: Expectation = { visitor: 'unauthenticated', platform_admin: 'allowed', agency_owner: ['allowed', 'forbidden'], system: 'allowed', otherwise: 'forbidden' };

export const feedMatrix: readonly MatrixCase[] = [
  {
    operation: startRun, input: ({ side }) => ({ organisationId: side.agencyId, sourceName: 'County records', kind: 'csv' }),
    expected: starters,
  },
  {
    operation: orderRun,
    input: ({ side }) => ({ organisationId: side.agencyId, sourceName: 'Ordered', fileId: uuidv7(), fileName: 'a.json', plan: { kind: 'reso_file', defaults: resoDefaults } }),
    expected: starters,
  },
  { operation: importChecked, expected: importers, input: async (at) => ({ id: await addChecked(at) }) },
  { operation: stopRun, expected: importers, input: async (at) => ({ id: await addRun(at) }) },
  { operation: resumeRun, expected: importers, input: async (at) => ({ id: await addRun(at) }) },
  { operation: claimRun, expected: workers, input: () => ({ worker: 'matrix' }) },
  { operation: takeBatch, expected: importers, input: async (at) => ({ runId: await addRun(at), records: [], errors: [], rejected: 0, throughLine: 10, rows: 0 }) },
  { operation: takePage, expected: importers, input: async (at) => ({ runId: await addRun(at), records: [], errors: [], rejected: 0, rows: 0, cursor: null }) },
  { operation: removeMissing, expected: importers, input: async (at) => ({ runId: await addRun(at), keys: [] }) },
  { operation: finishRun, expected: importers, input: async (at) => ({ runId: await addRun(at), state: 'done' }) },
  {
    operation: createSource, expected: starters,
    input: ({ side }) => {
      installGateway({ sealingKey: 'a key for permission cases, long enough', allowedRanges: [] });
      return { organisationId: side.agencyId, name: 'County MLS', url: 'https://feed.example/odata', token: 'secret', intervalMinutes: 60, defaults: resoDefaults };
    },
  },
  { operation: changeSource, expected: importers, input: async (at) => ({ id: await addSource(at), intervalMinutes: 30 }) },
  { operation: pauseSource, expected: importers, input: async (at) => ({ id: await addSource(at) }) },
  {
    operation: resumeSource, expected: importers,
    input: async (at) => {
      const id = await addSource(at);
      await at.db.updateTable('feed_source').set({ status: 'paused' }).where('id', '=', id).execute();
      return { id };
    },
  },
  { operation: runSource, expected: importers, input: async (at) => ({ id: await addSource(at) }) },
  { operation: deleteSource, expected: importers, input: async (at) => ({ id: await addSource(at) }) },
  { operation: wakeSource, expected: workers, input: async (at) => ({ id: await addSource(at) }) },
  { operation: claimPhotos, expected: workers, input: () => ({ most: 1 }) },
  { operation: settlePhoto, expected: workers, input: () => ({ id: uuidv7(), version: 1, outcome: { result: 'placed' } }) },
  { operation: listSources, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: listRuns, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: getRun, expected: importers, input: async (at) => ({ id: await addRun(at) }) },
];
