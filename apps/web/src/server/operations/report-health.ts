import { hostname } from 'node:os';
import { type Guards, providerReports } from '@lintel/adapters/resilience';
import type { Db } from '@lintel/db';
import { forgetService, reportServices, type ServiceReport } from '@lintel/domain/admin';
import { writeSample } from '@lintel/domain/analytics';
import type { Logger } from 'pino';
import type { FailureRate } from '../observability/failure-rate';
import { type Dependency, readiness } from './readiness';

const everyMs = 10_000;
/** Of these the worker tells, or they are not a port. */
const othersTell = new Set(['workflows', 'pages']);

export interface HealthReports {
  stop(): Promise<void>;
}

/** Writes every few seconds how this process and the ports it uses fare, where the admin's page reads it beside what the workers write. */
export function startHealthReports(config: { readonly db: Db; readonly log: Logger; readonly dependencies: readonly Dependency[]; readonly guards: Guards; readonly version: string; readonly failures: FailureRate }): HealthReports {
  const { db, log, version, failures } = config;
  const instance = `${hostname()}-${process.pid}`;
  const service = `web:${instance}`;
  const ask = readiness(config.dependencies.filter(({ name }) => !othersTell.has(name)));
  const circuitOf = (name: string): Readonly<Record<string, string>> => {
    const guard = config.guards.all.find(({ port }) => port === name);
    return guard === undefined ? {} : { circuit: guard.circuit };
  };
  const report = async () => {
    const { dependencies } = await ask();
    const ports = dependencies.map(({ name, implementation, state, latencyMs, detail }): ServiceReport => (
      { service: `port:${name}`, state, detail: { implementation, servedBy: 'web', latencyMs, ...circuitOf(name), ...(detail === null ? {} : { [state === 'up' ? 'note' : 'error']: detail }) } }));
    await reportServices(db, instance, [{ service, state: 'up', detail: { version, ...processFacts() } }, ...ports, ...providerReports(config.guards, 'web')]);
    const { all, failed } = failures.take();
    if (all > 0) await writeSample(db, { metric: 'requests', instance, readings: all, amount: failed });
  };
  let last = Promise.resolve();
  const tick = () => {
    last = report().catch((error: unknown) => { log.warn({ err: error }, 'the health of this process could not be written'); });
  };
  tick();
  const timer = setInterval(tick, everyMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await last;
      await forgetService(db, service);
    },
  };
}

function processFacts() {
  return { implementation: `Node ${process.versions.node}`, pid: process.pid, uptimeSeconds: Math.round(process.uptime()), memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576) };
}
