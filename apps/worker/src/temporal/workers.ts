import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TemporalConfig } from '@lintel/adapters/temporal';
import { noTracing, type Tracing } from '@lintel/adapters/tracing';
import { taskQueues } from '@lintel/workflows/contracts';
import { bundleWorkflowCode, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import { activityTracing } from '../observability/traced-work';
import { correlationActivityInterceptor } from './activity-correlation';

const require = createRequire(import.meta.url);

/** Two cores: a few activities at a time of each queue, and one that decodes pictures. */
const activitiesAtOnce: Readonly<Record<keyof typeof taskQueues, number>> = { lifecycle: 10, media: 1, delivery: 10, webhook: 10, assistant: 4 };

/** Task queues and what runs on each. */
export type ActivitiesByQueue = Readonly<Record<keyof typeof taskQueues, object>>;

/** Sends the SDK's own log lines through ours. Called once, before anything of the SDK starts. */
export function installRuntime(log: Logger): void {
  const write = (level: 'debug' | 'info' | 'warn' | 'error') => (message: string, meta?: object) => { log[level]({ temporal: meta }, message); };
  const logger = {
    log: (_level: string, message: string, meta?: object) => { log.debug({ temporal: meta }, message); },
    trace: write('debug'), debug: write('debug'), info: write('debug'), warn: write('warn'), error: write('error'),
  };
  Runtime.install({ logger, shutdownSignals: [], telemetryOptions: { logging: { forward: {}, filter: 'temporalio_sdk_core=WARN' } } });
}

/** The bundle made by the build, or one made now from the sources while developing. */
async function workflowCode(): Promise<{ readonly codePath: string } | { readonly code: string }> {
  const built = fileURLToPath(new URL('./workflows.js', import.meta.url));
  if (existsSync(built)) return { codePath: built };
  return bundleWorkflowCode({
    workflowsPath: require.resolve('@lintel/workflows'), workflowInterceptorModules: [require.resolve('@lintel/workflows/interceptors')],
  });
}

/**
 * Serves every task queue until stopped, connecting again for as long as it takes when Temporal is away.
 * Resolves when all of it has ended after the signal.
 */
export async function serveTaskQueues(config: TemporalConfig, activities: ActivitiesByQueue, log: Logger, signal: AbortSignal, tracing: Tracing = noTracing): Promise<void> {
  const workflowBundle = await workflowCode();
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await serveOnce(config, activities, workflowBundle, signal, tracing);
      failures = 0;
    } catch (error) {
      log.warn({ err: error, failures }, 'Temporal cannot be reached; workflows wait');
      await pause(Math.min(5_000, 500 * 2 ** failures), signal);
    }
  }
}

async function serveOnce(
  config: TemporalConfig, activities: ActivitiesByQueue, workflowBundle: { readonly codePath: string } | { readonly code: string }, signal: AbortSignal, tracing: Tracing,
): Promise<void> {
  const connection = await NativeConnection.connect({ address: config.address, tls: config.tls, ...(config.apiKey === undefined ? {} : { apiKey: config.apiKey }) });
  try {
    const workers = await Promise.all(Object.entries(taskQueues).map(([name, taskQueue]) =>
      Worker.create({
        connection, namespace: config.namespace, taskQueue, workflowBundle, activities: activities[name as keyof typeof taskQueues],
        interceptors: { activity: [correlationActivityInterceptor, activityTracing(tracing)] }, ...(config.dataConverter === undefined ? {} : { dataConverter: config.dataConverter }),
        // A cache that fits beside everything else.
        maxConcurrentActivityTaskExecutions: activitiesAtOnce[name as keyof typeof taskQueues], maxConcurrentWorkflowTaskExecutions: 10, maxCachedWorkflows: 100, shutdownGraceTime: '5 seconds',
      })));
    const shutdown = () => { for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown(); };
    signal.addEventListener('abort', shutdown, { once: true });
    if (signal.aborted) setImmediate(shutdown);
    try {
      await Promise.all(workers.map((worker) => worker.run().catch((error: unknown) => { shutdown(); throw error; })));
    } finally {
      signal.removeEventListener('abort', shutdown);
    }
  } finally {
    await connection.close();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done, { once: true });
  });
}
