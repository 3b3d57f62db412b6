import type { DatabaseFigures } from '../observability/figures';
import type { FailureRate } from '../observability/failure-rate';
import type { Metrics } from '../observability/metrics';
import type { ReadCache } from '../cache/read-cache';
import type { Door } from '../transport/exchange';
import { refuseWithProblem } from '../transport/refuse';
import { sendJson, sendText } from '../transport/send';
import type { Readiness } from './readiness';

/** Alive: the process answers. Nothing else is asked, so that a dependency's trouble never gets a healthy process killed. */
export function healthDoor(version: string): Door {
  return {
    handle(exchange) {
      exchange.route = '/health';
      sendJson(exchange, 200, { status: 'alive', version, uptimeSeconds: Math.round(process.uptime()) });
    },
    refuse: refuseWithProblem,
  };
}

/** Ready: 200 while what is needed is there, even when something else is not and named. */
export function readyDoor(ask: () => Promise<Readiness>): Door {
  return {
    async handle(exchange) {
      exchange.route = '/ready';
      const answer = await ask();
      sendJson(exchange, answer.status === 'not_ready' ? 503 : 200, answer);
    },
    refuse: refuseWithProblem,
  };
}

interface MetricsDoorConfig {
  readonly metrics: Metrics;
  readonly figures: DatabaseFigures;
  readonly failures: FailureRate;
  readonly cache: ReadCache;
}

export function metricsDoor({ metrics, figures, failures, cache }: MetricsDoorConfig): Door {
  return {
    async handle(exchange) {
      exchange.route = '/metrics';
      await figures.refresh();
      metrics.errorRate.set(failures.share);
      const reads = cache.hits + cache.misses;
      metrics.cacheHitRatio.set(reads === 0 ? 0 : cache.hits / reads);
      sendText(exchange, 200, await metrics.registry.metrics(), { 'content-type': metrics.registry.contentType });
    },
    refuse: refuseWithProblem,
  };
}
