import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createFileStore } from '@lintel/adapters/files';
import { startOrSignal } from '@lintel/adapters/temporal';
import { reportTicket, resolveTicket, startTicket } from '@lintel/domain/ticket';
import { taskQueues } from '@lintel/workflows/contracts';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { uuidv7 } from '@lintel/kernel';
import { lifecycleActivities } from '../../../apps/worker/src/activities/lifecycle';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { against, type Bench, secondsOf, skipped } from '../figure';
import { importGenerated, onStage, type Stage } from '../stage';

const require = createRequire(import.meta.url);
const lives = 60;
/** Records that end touch no file. */
const noFiles = await createFileStore({ kind: 'disk', folder: tmpdir(), publicUrl: 'http://localhost/files/', signingKey: 'a key of a bench that is thirty-two long' });
const quiet = () => {};
const silent = { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet };
/** When each of them is due: a second after the first was started. */
const dueAfterMs = 1_000;

/** Records whose last deadline is near. */
interface Life {
  readonly kind: 'listing' | 'ticket';
  /** Makes so many that wait for nothing yet. */
  make(stage: Stage): Promise<void>;
  /** SQL that has all of them end after `secs` seconds. */
  due(secs: number): readonly string[];
  /** SQL that finds those that have ended. */
  readonly ended: string;
}

const listings: Life = {
  kind: 'listing',
  make: async ({ world, owner }) => void (await importGenerated(world, owner, lives, 'Active')),
  due: (secs) => [
    `update listing set expiration_at = now() + make_interval(secs => ${secs})`,
    `insert into deadline (id, aggregate_type, aggregate_id, organisation_id, kind, slot, due_at, rule)
     select gen_random_uuid(), 'listing', id, organisation_id, 'expiry', '', expiration_at, '{"name":"contract_end"}' from listing`,
  ],
  ended: `select from listing where standard_status = 'Expired'`,
};

const tickets: Life = {
  kind: 'ticket',
  async make({ world }) {
    const [resident, staff] = [await world.person('resident'), await world.person('building_staff')];
    const { id: buildingId } = await world.database.db.kysely.selectFrom('building').select('id').executeTakeFirstOrThrow();
    for (let n = 0; n < lives; n += 1) {
      const { id } = await world.executor.execute(reportTicket, { buildingId, title: `The tap drips ${n}` }, world.as(resident));
      await world.executor.execute(startTicket, { id }, world.as(staff));
      await world.executor.execute(resolveTicket, { id, note: 'A new washer.' }, world.as(staff));
    }
  },
  due: (secs) => [`update deadline set due_at = now() + make_interval(secs => ${secs}) where kind = 'auto_close'`],
  ended: `select from ticket where status = 'closed'`,
};

const besideBare = (name: string, summary: string, life: Life): Bench => ({
  name,
  summary: `${summary}, from the start of their workflow to its end, against a bare workflow of the same shape`,
  async run() {
    const address = testTemporalAddress();
    if (address === undefined) return [skipped(name, '≥ 0.6 × the baseline', 'skipped: no Temporal is named by TEST_TEMPORAL_ADDRESS')];
    beQuiet();
    const namespace = `lintel-bench-${uuidv7()}`;
    await createNamespace(address, namespace);
    const bare = lives / (await bareRun(address, namespace));
    return [against(name, 'lifecycles/s', lives / (await lintelRun(address, namespace, life)), bare, 0.6)];
  },
});

export const lifecycles = besideBare('lifecycles', 'listings whose contract ends', listings);
export const ticketLifecycles = besideBare('tickets', 'tickets that close themselves', tickets);

let isQuiet = false;

/** The figures alone are for people to read. A process may say so once. */
function beQuiet(): void {
  if (!isQuiet) Runtime.install({ logger: silent });
  isQuiet = true;
}

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

function lintelRun(address: string, namespace: string, { kind, make, due, ended }: Life): Promise<number> {
  const workflows = { path: require.resolve('@lintel/workflows'), interceptors: [require.resolve('@lintel/workflows/interceptors')] };
  return onStage(async (stage) => {
    await make(stage);
    const { world: { database: { db: { pool } }, executor } } = stage;
    const { rows } = await pool.query<{ id: string; organisation_id: string }>(`select id, organisation_id from ${kind}`);
    return withWorker(address, namespace, taskQueues.lifecycle, workflows, lifecycleActivities(executor, noFiles), (client) =>
      secondsOf(async () => {
        for (const statement of due(dueAfterMs / 1_000)) await pool.query(statement);
        await Promise.all(rows.map(({ id, organisation_id: organisationId }) => startOrSignal(client, { kind, id, organisationId, version: 1 }, 0)));
        await Promise.all(rows.map(({ id }) => client.workflow.getHandle(`${kind}-${id}`).result()));
        const { rowCount } = await pool.query(ended);
        if (rowCount !== lives) throw new Error(`Of ${lives} records ${rowCount} came to their end.`);
      }));
  });
}
