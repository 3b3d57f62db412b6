import type { LanguageModel } from '@lintel/adapters/assistant';
import { type Guards, providerReports } from '@lintel/adapters/resilience';
import type { Db } from '@lintel/db';
import { reportServices, type ServiceReport } from '@lintel/domain/admin';
import { sampleLag } from '@lintel/domain/analytics';
import { instanceId } from '../env';
import type { Ports } from '../ports';

export const workerService = `worker:${instanceId}`;

const answerWithinMs = 4_000;

/** Writes how this process and the ports it uses fare, where the admin's page reads it. */
export async function reportHealth(db: Db, { mailer, model }: Pick<Ports, 'mailer' | 'model'>, guards: Guards): Promise<void> {
  const mail = await portReport('mail', mailer.kind, () => mailer.verify());
  const circuit = guards.all.find(({ port }) => port === 'mail')?.circuit;
  await reportServices(db, instanceId, [self(), { ...mail, detail: { ...mail.detail, ...(circuit === undefined ? {} : { circuit }) } }, assistantReport(model, guards), ...providerReports(guards, 'worker')]);
  await sampleLag(db, instanceId);
}

/** A model is asked only when there is something to say, and asking costs: how it fares is what the last calls showed. */
function assistantReport(model: LanguageModel | null, { all }: Guards): ServiceReport {
  const guard = all.find(({ port }) => port === 'assistant');
  if (model === null || guard === undefined) return { service: 'port:assistant', state: 'up', detail: { implementation: 'plain methods', servedBy: 'worker' } };
  return { service: 'port:assistant', state: guard.circuit === 'open' ? 'down' : 'up', detail: { implementation: `OpenAI-compatible, ${model.model}`, servedBy: 'worker', circuit: guard.circuit, inFlight: guard.inFlight } };
}

function self(): ServiceReport {
  return {
    service: workerService, state: 'up',
    detail: { implementation: `Node ${process.versions.node}`, pid: process.pid, uptimeSeconds: Math.round(process.uptime()), memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576) },
  };
}

/** Asks a port whether it answers. Never throws: what is wrong is what it reports. */
export async function portReport(port: string, implementation: string, check: () => Promise<unknown>): Promise<ServiceReport> {
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  try {
    await Promise.race([check(), new Promise((_resolve, reject) => { setTimeout(() => { reject(new Error(`no answer within ${answerWithinMs / 1_000} s`)); }, answerWithinMs).unref(); })]);
    return { service: `port:${port}`, state: 'up', detail: { implementation, servedBy: 'worker', latencyMs: took() } };
  } catch (error) {
    return { service: `port:${port}`, state: 'down', detail: { implementation, servedBy: 'worker', latencyMs: took(), error: error instanceof Error ? error.message : String(error) } };
  }
}
