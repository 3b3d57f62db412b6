import type { GuardMetrics } from '@lintel/adapters/resilience';
import { createServer, type Server } from 'node:http';
import type { Observer } from '@lintel/db';
import type { RelayHooks } from '../relay';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface WorkerMetrics {
  readonly observe: Observer;
  readonly relayHooks: RelayHooks;
  readonly reconciled: Counter<'outcome'>;
  readonly ports: GuardMetrics;
  serve(at: { host: string; port: number }, isReady: () => boolean): Promise<Server>;
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): WorkerMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const commands = new Histogram({ name: 'command_duration_seconds', help: 'Time a command took, by name and outcome.', labelNames: ['command', 'outcome'], buckets, registers });
  const queries = new Histogram({ name: 'query_duration_seconds', help: 'Time a query took, by name and outcome.', labelNames: ['query', 'outcome'], buckets, registers });
  const batches = new Histogram({ name: 'relay_batch_duration_seconds', help: 'Time a consumer took for a batch.', labelNames: ['consumer'], buckets, registers });
  const events = new Counter({ name: 'relay_events_total', help: 'Events given to a consumer.', labelNames: ['consumer'], registers });
  const parked = new Counter({ name: 'relay_parked_total', help: 'Events parked because they failed by themselves.', labelNames: ['consumer'], registers });
  const reconciled = new Counter({ name: 'workflow_reconcile_total', help: 'Reconciliations of workflows with rows, by outcome.', labelNames: ['outcome'], registers });
  const calls = new Counter({ name: 'port_calls_total', help: 'Calls to the outside by how they ended; open and full were never made.', labelNames: ['port', 'outcome'], registers });
  const circuit = new Gauge({ name: 'port_circuit_state', help: 'Whether a port is used: 0 closed, 1 half open, 2 open.', labelNames: ['port'], registers });
  return {
    reconciled,
    ports: { calls, circuit },
    observe: ({ kind, name, seconds, outcome }) => {
      if (kind === 'command') commands.observe({ command: name, outcome }, seconds);
      else queries.observe({ query: name, outcome }, seconds);
    },
    relayHooks: {
      onBatch: ({ consumer, events: count, seconds }) => { batches.observe({ consumer }, seconds); events.inc({ consumer }, count); },
      onParked: ({ consumer }) => { parked.inc({ consumer }); },
    },
    serve: (at, isReady) => serve(registry, at, isReady),
  };
}

async function serve(registry: Registry, at: { host: string; port: number }, isReady: () => boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/metrics') {
      registry.metrics().then(
        (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
      return;
    }
    if (path === '/health') response.writeHead(200).end('alive\n');
    else if (path === '/ready') response.writeHead(isReady() ? 200 : 503).end(isReady() ? 'ready\n' : 'not ready\n');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, resolve);
  });
  return server;
}
