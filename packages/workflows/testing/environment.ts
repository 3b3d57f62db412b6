import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { searchAttributeTypes } from '../src/search-attributes';
import { bundleWorkflowCode, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

const require = createRequire(import.meta.url);

/** The time-skipping server, or why there is none. */
export const timeSkipping = (() => {
  const path = process.env['TEST_TEMPORAL_TEST_SERVER'];
  return path !== undefined && existsSync(path) ? { path } : { reason: 'no time-skipping Temporal server could be had (TEST_TEMPORAL_TEST_SERVER)' };
})();

export async function startTimeSkipping(): Promise<TestWorkflowEnvironment> {
  if (timeSkipping.path === undefined) throw new Error(timeSkipping.reason);
  const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: timeSkipping.path } } });
  await env.connection.operatorService.addSearchAttributes({ namespace: 'default', searchAttributes: searchAttributeTypes });
  return env;
}

let bundle: Promise<WorkflowBundleWithSourceMap> | undefined;

/** All workflows, bundled once per test file. */
export function workflowBundle(): Promise<WorkflowBundleWithSourceMap> {
  bundle ??= bundleOf(require.resolve('../src/index.ts'));
  return bundle;
}

export function bundleOf(workflowsPath: string): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: [require.resolve('../src/interceptors.ts')],
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error: console.error },
  });
}

/** A worker over the given activities for as long as `body` runs. */
export async function withWorker<Result>(env: TestWorkflowEnvironment, taskQueue: string, activities: object, body: () => Promise<Result>): Promise<Result> {
  const worker = await Worker.create({ connection: env.nativeConnection, taskQueue, workflowBundle: await workflowBundle(), activities });
  return worker.runUntil(body());
}
