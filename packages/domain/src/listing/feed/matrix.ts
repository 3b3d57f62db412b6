import { uuidv7 } from '@lintel/kernel';
import type { Arrangement, Expectation, MatrixCase } from '../../permissions/matrix-case';
import { claimRun } from './commands/claim-run';
import { finishRun } from './commands/finish-run';
import { importChecked } from './commands/import-checked';
import { orderRun } from './commands/order-run';
import { removeMissing } from './commands/remove-missing';
import { resumeRun } from './commands/resume-run';
import { startRun } from './commands/start-run';
import { stopRun } from './commands/stop-run';
import { takeBatch } from './commands/take-batch';
import { takePage } from './commands/take-page';
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
  const plan = JSON.stringify({ kind: 'reso_file', defaults: { currency: 'USD', zone: 'America/Los_Angeles', country: 'US' } });
  await at.db.updateTable('feed_run').set({ dry_run: true, state: 'done', finished_at: new Date(), file_key: 'imports/matrix', plan }).where('id', '=', id).execute();
  return id;
}

export const feedMatrix: readonly MatrixCase[] = [
  {
    operation: startRun, input: ({ side }) => ({ organisationId: side.agencyId, sourceName: 'County records', kind: 'csv' }),
    expected: { visitor: 'unauthenticated', platform_admin: 'allowed', agency_owner: ['allowed', 'forbidden'], system: 'allowed', otherwise: 'forbidden' },
  },
  {
    operation: orderRun,
    input: ({ side }) => ({ organisationId: side.agencyId, sourceName: 'Ordered', fileId: uuidv7(), fileName: 'a.json', plan: { kind: 'reso_file', defaults: { currency: 'USD', zone: 'America/Los_Angeles', country: 'US' } } }),
    expected: { visitor: 'unauthenticated', platform_admin: 'allowed', agency_owner: ['allowed', 'forbidden'], system: 'allowed', otherwise: 'forbidden' },
  },
  { operation: importChecked, expected: importers, input: async (at) => ({ id: await addChecked(at) }) },
  { operation: stopRun, expected: importers, input: async (at) => ({ id: await addRun(at) }) },
  { operation: resumeRun, expected: importers, input: async (at) => ({ id: await addRun(at) }) },
  { operation: claimRun, expected: { visitor: 'unauthenticated', system: 'allowed', otherwise: 'forbidden' }, input: () => ({ worker: 'matrix' }) },
  { operation: takeBatch, expected: importers, input: async (at) => ({ runId: await addRun(at), records: [], errors: [], rejected: 0, throughLine: 10, rows: 0 }) },
  { operation: takePage, expected: importers, input: async (at) => ({ runId: await addRun(at), records: [], errors: [], rejected: 0, rows: 0, cursor: null }) },
  { operation: removeMissing, expected: importers, input: async (at) => ({ runId: await addRun(at), keys: [] }) },
  { operation: finishRun, expected: importers, input: async (at) => ({ runId: await addRun(at), state: 'done' }) },
  { operation: listRuns, expected: { otherwise: 'allowed' }, input: () => ({}) },
  { operation: getRun, expected: importers, input: async (at) => ({ id: await addRun(at) }) },
];
