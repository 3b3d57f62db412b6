import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createFileStore } from '@lintel/adapters/files';
import { startOrSignal } from '@lintel/adapters/temporal';
import { taskQueues } from '@lintel/workflows/contracts';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { uuidv7 } from '@lintel/kernel';
import { lifecycleActivities } from '../../../apps/worker/src/activities/lifecycle';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { against, type Bench, secondsOf, skipped } from '../figure';
import { importGenerated, onStage } from '../stage';

const require = createRequire(import.meta.url);
const lives = 60;
/** Listings that end touch no file. */
const noFiles = await createFileStore({ kind: 'disk', folder: tmpdir(), publicUrl: 'http://localhost/files/', signingKey: 'a key of a bench that is thirty-two long' });
const quiet = () => {};
const silent = { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet };
const name = 'lifecycles';

export const lifecycles: Bench = {
  name,
  summary: 'listings whose contract ends, from the start of their workflow to its end, against a bare workflow of the same shape',
  async run() {
    const address = testTemporalAddress();
    if (address === undefined) return [skipped(name, '≥ 0.6 × the baseline', 'skipped: no Temporal is named by TEST_TEMPORAL_ADDRESS')];
    // The figures alone are for people to read.
    Runtime.install({ logger: silent });
    const namespace = `lintel-bench-${uuidv7()}`;
    await createNamespace(address, namespace);
    const bare = lives / (await bareRun(address, namespace));
    return [against(name, 'lifecycles/s', lives / (await lintelRun(address, namespace)), bare, 0.6)];
  },
};

/** Runs the work beside a worker of this process. */
async function withWorker<Result>(
  address: string, namespace: string, taskQueue: string, workflows: { readonly path: string; readonly interceptors: string[] }, activities: object,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: workflows.path, workflowInterceptorModules: workflows.interceptors, logger: silent });
  const [native, connection] = await Promise.all([NativeConnection.connect({ address }), Connection.connect({ address })]);
  try {
    const worker = await Worker.create({
      connection: native, namespace, taskQueue, workflowBundle, activities, maxConcurrentActivityTaskExecutions: 10, maxConcurrentWorkflowTaskExecutions: 10, maxCachedWorkflows: 100,
    });
    return await worker.runUntil(work(new Client({ connection, namespace })));
  } finally {
    await Promise.all([native.close(), connection.close()]);
  }
}

/** When each of them is due: a second after the first was started. */
const dueAfterMs = 1_000;

function bareRun(address: string, namespace: string): Promise<number> {
  const path = fileURLToPath(new URL('bare-workflow.ts', import.meta.url));
  const done = new Set<string>();
  let dueAt = Number.POSITIVE_INFINITY;
  const look = async (id: string): Promise<number | null> => {
    const inMs = dueAt - Date.now();
    if (inMs > 0) return inMs;
    done.add(id);
    return null;
  };
  return withWorker(address, namespace, 'bare', { path, interceptors: [] }, { look }, (client) =>
    secondsOf(async () => {
      dueAt = Date.now() + dueAfterMs;
      const handles = await Promise.all(Array.from({ length: lives }, (_, i) => client.workflow.start('bare', { taskQueue: 'bare', workflowId: `bare-${i}`, args: [`${i}`] })));
      await Promise.all(handles.map((handle) => handle.result()));
      if (done.size !== lives) throw new Error(`Of ${lives} bare workflows ${done.size} came to their end.`);
    }));
}

function lintelRun(address: string, namespace: string): Promise<number> {
  const workflows = { path: require.resolve('@lintel/workflows'), interceptors: [require.resolve('@lintel/workflows/interceptors')] };
  return onStage(async ({ world, owner }) => {
    await importGenerated(world, owner, lives, 'Active');
    const { pool } = world.database.db;
    const { rows } = await pool.query<{ id: string }>('select id from listing');
    return withWorker(address, namespace, taskQueues.lifecycle, workflows, lifecycleActivities(world.executor, noFiles), (client) =>
      secondsOf(async () => {
        await pool.query(`update listing set expiration_at = now() + make_interval(secs => ${dueAfterMs / 1_000})`);
        await pool.query(
          `insert into deadline (id, aggregate_type, aggregate_id, organisation_id, kind, slot, due_at, rule)
           select gen_random_uuid(), 'listing', id, organisation_id, 'expiry', '', expiration_at, '{"name":"contract_end"}' from listing`);
        await Promise.all(rows.map(({ id }) => startOrSignal(client, { kind: 'listing', id, organisationId: world.agency, version: 1 }, 0)));
        await Promise.all(rows.map(({ id }) => client.workflow.getHandle(`listing-${id}`).result()));
        const ended = await pool.query(`select from listing where standard_status = 'Expired'`);
        if (ended.rowCount !== lives) throw new Error(`Of ${lives} listings ${ended.rowCount} expired.`);
      }));
  });
}
