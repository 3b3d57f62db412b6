import { setTimeout as delay } from 'node:timers/promises';
import { reconcileAlone, type TemporalGate } from '@lintel/adapters/temporal';
import type { Db } from '@lintel/db';
import type { Logger } from 'pino';
import { instanceId } from '../env';
import type { WorkerMetrics } from '../observability/metrics';

const everyMs = 60_000;
const healthEveryMs = 5_000;

export interface Upkeep {
  readonly db: Db;
  readonly temporal: TemporalGate;
  readonly log: Logger;
  readonly metrics: WorkerMetrics;
  readonly signal: AbortSignal;
}

/** Writes Temporal's health to a row, where the web process reads it, and reconciles workflows with rows every minute. */
export async function keepReconciled(upkeep: Upkeep): Promise<void> {
  let lastReconciled = 0;
  while (!upkeep.signal.aborted) {
    const isUp = await writeHealth(upkeep);
    if (isUp && Date.now() - lastReconciled >= everyMs) {
      lastReconciled = Date.now();
      await reconcileOnce(upkeep);
    }
    await delay(healthEveryMs, undefined, { signal: upkeep.signal }).catch(() => undefined);
  }
}

async function writeHealth({ db, temporal, log }: Upkeep): Promise<boolean> {
  const started = performance.now();
  let state = 'up';
  let detail: Record<string, unknown> = { address: temporal.config.address, namespace: temporal.config.namespace };
  try {
    await temporal.use((client) => client.workflowService.getSystemInfo({}));
    detail = { ...detail, latencyMs: Math.round(performance.now() - started) };
  } catch (error) {
    state = 'down';
    detail = { ...detail, error: error instanceof Error ? error.message : String(error) };
  }
  try {
    const row = { service: 'temporal', instance: instanceId, state, detail: JSON.stringify(detail), updated_at: new Date() };
    await db.kysely.insertInto('service_health').values(row).onConflict((oc) => oc.column('service').doUpdateSet(row)).execute();
  } catch (error) {
    log.warn({ err: error }, 'the health of Temporal could not be written');
  }
  return state === 'up';
}

async function reconcileOnce({ db, temporal, log, metrics }: Upkeep): Promise<void> {
  try {
    const done = await reconcileAlone(db, temporal);
    if (done === undefined) return;
    metrics.reconciled.inc({ outcome: 'ok' });
    if (done.started + done.ended > 0) log.info(done, 'workflows reconciled with rows');
  } catch (error) {
    metrics.reconciled.inc({ outcome: 'failed' });
    log.error({ err: error }, 'workflows could not be reconciled with rows');
  }
}
