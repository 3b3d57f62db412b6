import { mkdirSync, writeFileSync } from 'node:fs';
import { WorkflowContinuedAsNewError } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { findTemporal } from '../../../scripts/services/temporal-binary.mjs';
import { searchAttributeTypes } from '../src/search-attributes';
import { workflowBundle } from '../testing/environment';
import { type RecordedRun, recordedRuns } from '../testing/recorded-runs';

/**
 * Runs the workflows for real against a Temporal server of its own and keeps their histories, for `replay.test.ts`. With names as arguments only
 * those. A history once released stays: it stands for runs that are still open somewhere; what a change adds is recorded beside it.
 */
const folder = new URL('../histories/', import.meta.url);
/** Nobody's machine is named in what is kept. */
const identity = 'recorder';

/** A stack says where on the recorder's disk the code lay; a replay does not look at it. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'stackTrace' ? undefined : value;
}

async function record(env: TestWorkflowEnvironment, run: RecordedRun): Promise<void> {
  const worker = await Worker.create({ connection: env.nativeConnection, identity, taskQueue: run.name, workflowBundle: await workflowBundle(), activities: run.activities });
  await worker.runUntil(async () => {
    const handle = await run.start(env, run.name, run.name);
    const { runId } = await handle.describe();
    const first = env.client.workflow.getHandle(run.name, runId, { followRuns: false });
    await run.drive?.(handle);
    await first.result().catch((error: unknown) => { if (!(error instanceof WorkflowContinuedAsNewError)) throw error; });
    const history = await first.fetchHistory();
    writeFileSync(new URL(`${run.name}.json`, folder), `${JSON.stringify(JSON.parse(historyToJSON(history)), withoutPlaces, 1)}\n`);
    process.stdout.write(`${run.name}: ${history.events?.length ?? 0} events\n`);
    await handle.terminate('recorded').catch(() => undefined);
  });
}

Runtime.install({ logger: new DefaultLogger('ERROR') });
const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const env = await TestWorkflowEnvironment.createLocal({
  client: { identity },
  // A history need not be long for a run to go on in another one.
  server: { executable: { type: 'existing-path', path: await findTemporal() }, extraArgs: ['--dynamic-config-value', 'limit.historyCount.suggestContinueAsNew=60'] },
});
try {
  await env.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes: searchAttributeTypes });
  for (const run of recordedRuns) if (wanted.length === 0 || wanted.includes(run.name)) await record(env, run);
} finally {
  await env.teardown();
}
