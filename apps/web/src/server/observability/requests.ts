import { isDomainError } from '@lintel/kernel';
import type { Logger } from 'pino';
import { livePath } from '../realtime/door';
import { MethodNotAllowed } from '../errors/refusal';
import type { Exchange } from '../transport/exchange';
import type { FailureRate } from './failure-rate';
import type { Metrics } from './metrics';
import { isFirstReport } from './report-once';

const slowSeconds = 1;
/** Asked by what watches the process. "Not ready yet" is a probe's answer, and no failure of anybody's request. */
const probes: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics']);

/** Counts a request; writes a line for it when it changed something, was refused or was slow, else only when debugging. */
export function requestFinished(metrics: Metrics, failures: FailureRate, log: Logger): (exchange: Exchange) => void {
  return (exchange) => {
    const { response, route } = exchange;
    const method = knownMethods.has(exchange.method) ? exchange.method : 'OTHER';
    const seconds = (performance.now() - exchange.startedAt) / 1_000;
    const labels = { method, route, status: String(response.statusCode) };
    metrics.httpRequests.inc(labels);
    if (!probes.has(route)) failures.count(response.statusCode >= 500);
    // A live stream lasts as long as its page: its duration says nothing.
    if (route !== livePath) metrics.httpSeconds.observe(labels, seconds);
    const isQuiet = (method === 'GET' || method === 'HEAD') && response.statusCode < 400 && seconds < slowSeconds;
    const level = seconds >= slowSeconds && route !== livePath ? 'warn' : isQuiet ? 'debug' : 'info';
    if (!log.isLevelEnabled(level)) return;
    log[level]({ ...labels, ms: Math.round(seconds * 100_000) / 100, correlationId: exchange.correlationId, unfinished: !response.writableFinished }, 'request');
  };
}

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Logs what nobody threw on purpose, once. Refusals are in the request's line already. */
export function reportTo(log: Logger): (exchange: Exchange, error: unknown) => void {
  return (exchange, error) => {
    if (isDomainError(error) || error instanceof MethodNotAllowed || !isFirstReport(error)) return;
    log.error({ err: error, correlationId: exchange.correlationId, route: exchange.route }, 'request failed');
  };
}
