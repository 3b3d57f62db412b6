import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const requestBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of one process. Names and labels are part of the public interface: dashboards and alert rules read them. */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    httpRequests: new Counter({ name: 'http_requests_total', help: 'Requests answered.', labelNames: ['method', 'route', 'status'] as const, registers }),
    httpSeconds: new Histogram({
      name: 'http_request_duration_seconds', help: 'From the first byte of a request to the last of its answer.', labelNames: ['method', 'route', 'status'] as const,
      buckets: requestBuckets, registers,
    }),
    commandSeconds: new Histogram({
      name: 'command_duration_seconds', help: 'Commands, with their transaction.', labelNames: ['command', 'outcome'] as const, buckets: requestBuckets, registers,
    }),
    querySeconds: new Histogram({
      name: 'query_duration_seconds', help: 'Queries, with everything they read.', labelNames: ['query', 'outcome'] as const, buckets: requestBuckets, registers,
    }),
    databaseSeconds: new Histogram({
      name: 'database_query_duration_seconds', help: 'Single statements, waiting for a connection included.', labelNames: ['kind'] as const, buckets: requestBuckets, registers,
    }),
    errorRate: new Gauge({ name: 'error_rate', help: 'Share of the requests of the last five minutes that failed here (5xx).', registers }),
    cacheHitRatio: new Gauge({ name: 'cache_hit_ratio', help: "Share of visitors' reads answered without the database, since the start.", registers }),
    portCalls: new Counter({ name: 'port_calls_total', help: 'Calls to the outside by how they ended; open and full were never made.', labelNames: ['port', 'outcome'] as const, registers }),
    portCircuit: new Gauge({ name: 'port_circuit_state', help: 'Whether a port is used: 0 closed, 1 half open, 2 open.', labelNames: ['port'] as const, registers }),
    rateLimited: new Counter({ name: 'rate_limited_total', help: 'Requests refused because a client asked too much.', labelNames: ['policy'] as const, registers }),
    liveStreams: new Gauge({ name: 'live_streams', help: 'Open live streams.', registers }),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;
