import { openTemporal, temporalConfig } from '@lintel/adapters/temporal';
import { createGuards, guardMetrics, showClosed } from '@lintel/adapters/resilience';
import { createTracing, traced } from '@lintel/adapters/tracing';
import { createExecutor, openDatabase, wrapWith } from '@lintel/db';
import { extendLog, runSequencer } from '@lintel/db/log';
import { forgetService } from '@lintel/domain/admin';
import { installGateway } from '@lintel/domain/gateway';
import { installNotifications } from '@lintel/domain/notification';
import program from '../package.json' with { type: 'json' };
import { assistantActivities } from './activities/assistant';
import { deliveryActivities } from './activities/delivery';
import { lifecycleActivities } from './activities/lifecycle';
import { mediaActivities } from './activities/media';
import { webhookActivities } from './activities/webhooks';
import { consumers } from './consumers';
import { instanceId, readEnv } from './env';
import { fetchPhotos } from './imports/fetch-photos';
import { forgetImportFiles } from './imports/forget-files';
import { runImports } from './imports/run-imports';
import { createLog } from './observability/log';
import { createMetrics } from './observability/metrics';
import { tracedReactors } from './observability/traced-work';
import { createIsolatedRenderer } from './pictures/isolated-renderer';
import { eraseAgain } from './personal-data/erased-marks';
import { openPorts } from './ports';
import { createRelay, scopedTransactions } from './relay';
import { keepReconciled } from './temporal/keep-reconciled';
import { installRuntime, serveTaskQueues } from './temporal/workers';
import { every } from './upkeep/every';
import { forget } from './upkeep/forget';
import { tendAccounts } from './upkeep/tend-accounts';
import { reportHealth, workerService } from './upkeep/report-health';
import { tendAssistants } from './upkeep/tend-assistants';
import { tendBackups } from './upkeep/tend-backups';
import { tendMedia } from './upkeep/tend-media';
import { tendDeliveries } from './upkeep/tend-deliveries';
import { tendWebhooks } from './upkeep/tend-webhooks';

/** Numbers the log, relays it to its consumers, and serves workflows, until told to stop. */
async function main(): Promise<void> {
  const env = readEnv();
  const log = createLog(env.LOG_LEVEL);
  installRuntime(log);
  const metrics = createMetrics();
  const db = openDatabase({ url: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE, applicationName: 'lintel-worker', keyWrap: wrapWith(env.LINTEL_SIGNING_KEY) });
  const tracing = await createTracing({ endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT, service: 'worker', version: program.version });
  const executor = traced(createExecutor(db, metrics.observe), tracing);
  const temporal = openTemporal(temporalConfig(env));
  const guards = createGuards(guardMetrics(metrics.ports, (port, circuit) => { log.warn({ port, circuit }, 'the circuit of a port has changed'); }));
  const ports = await openPorts(env, db, guards);
  showClosed(metrics.ports, guards);
  installGateway({ sealingKey: env.LINTEL_SIGNING_KEY, allowedRanges: env.WEBHOOK_ALLOWED_RANGES });
  installNotifications({ signingKey: env.LINTEL_SIGNING_KEY, pushKey: null, isAllowedEndpoint: () => false });
  const renderer = createIsolatedRenderer();
  const stop = new AbortController();
  const { signal } = stop;
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => { stop.abort(); });

  const relay = createRelay({
    pool: db.pool, db: db.kysely, begin: scopedTransactions(db), consumers: tracedReactors(consumers({ temporal, env, sso: ports.sso }), tracing), logger: log, instanceId, hooks: metrics.relayHooks,
  });
  await relay.start();
  const server = await metrics.serve({ host: env.WORKER_METRICS_HOST, port: env.WORKER_METRICS_PORT }, () => !signal.aborted);
  log.info({ temporal: env.TEMPORAL_ADDRESS }, 'the worker is ready');
  await Promise.all([
    runSequencer({ pool: db.pool, logger: log, signal }),
    serveTaskQueues(temporal.config, {
      lifecycle: lifecycleActivities(executor, ports.files),
      media: mediaActivities({ executor, renderer, log, worker: instanceId, files: ports.files }),
      delivery: deliveryActivities({ executor, appUrl: env.APP_URL, claimSeconds: env.DELIVERY_CLAIM_SECONDS, ...ports }),
      webhook: webhookActivities({ executor, sender: ports.webhooks }),
      assistant: assistantActivities({ executor, model: ports.model, log }),
    }, log, signal, tracing),
    keepReconciled({ db, temporal, log, metrics, signal }),
    every({ name: 'health', everyMs: 10_000, work: () => reportHealth(db, ports, guards) }, log, signal),
    every({ name: 'media', everyMs: 300_000, work: () => tendMedia({ executor, temporal, log, files: ports.files }) }, log, signal),
    every({ name: 'deliveries', everyMs: 60_000, work: () => tendDeliveries({ executor, temporal, log }) }, log, signal),
    every({ name: 'webhooks', everyMs: 60_000, work: () => tendWebhooks({ executor, temporal, log }) }, log, signal),
    every({ name: 'assistants', everyMs: 60_000, work: () => tendAssistants({ executor, temporal, log }) }, log, signal),
    every({ name: 'imports', everyMs: 1_000, work: () => runImports({ executor, log, worker: instanceId, files: ports.files, get: ports.get }) }, log, signal),
    every({ name: 'photos of sources', everyMs: 2_000, work: () => fetchPhotos({ executor, log, renderer, files: ports.files, get: ports.get }) }, log, signal),
    every({ name: 'import files', everyMs: 3_600_000, work: async () => { await forgetImportFiles(ports.files); } }, log, signal),
    every({ name: 'log parts', everyMs: 3_600_000, work: () => extendLog(db.pool).then((made) => { if (made.length > 0) log.info({ made }, 'the log has room ahead'); }) }, log, signal),
    every({ name: 'backups', everyMs: 30_000, work: () => tendBackups({ executor, log, databaseUrl: env.DATABASE_URL, files: ports.files, folder: env.BACKUP_FOLDER, passphrase: env.BACKUP_PASSPHRASE }) }, log, signal),
    every({ name: 'erased people', everyMs: 3_600_000, work: () => eraseAgain({ executor, files: ports.files, log }) }, log, signal),
    every({ name: 'accounts', everyMs: 30_000, work: () => tendAccounts(executor, log) }, log, signal),
    every({ name: 'forgetting', everyMs: 600_000, work: () => forget(db, log) }, log, signal),
    new Promise<void>((resolve) => { signal.addEventListener('abort', () => { resolve(); }, { once: true }); }).then(() => relay.stop()),
  ]);
  server.close();
  renderer.close();
  await forgetService(db, workerService);
  await ports.mailer.close();
  await temporal.close();
  await tracing.close();
  await db.close();
  log.info('the worker has stopped');
}

main().catch((error: unknown) => {
  process.stderr.write(`The worker cannot run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
