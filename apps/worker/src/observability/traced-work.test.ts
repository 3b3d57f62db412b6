import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openTemporal } from '@lintel/adapters/temporal';
import { createNamespace, testTemporalAddress } from '@lintel/adapters/temporal/testing';
import { createTracing, traced } from '@lintel/adapters/tracing';
import { createExecutor, createScope, type ScopedTransaction } from '@lintel/db';
import { createTestDatabase } from '@lintel/db/testing';
import { getMe } from '@lintel/domain/access';
import { type EventEnvelope, system, uuidv7 } from '@lintel/kernel';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { activityContext } from '../activities/context';
import { lifecycleReactor } from '../consumers/lifecycles';
import { tracedReactors } from './traced-work';
import { installRuntime, serveTaskQueues } from '../temporal/workers';

const address = testTemporalAddress();

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

/** A collector as small as can be. */
async function startCollector() {
  const spans: Span[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      for (const resource of (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans) for (const scope of resource.scopeSpans) spans.push(...scope.spans);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { spans, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => { server.close(); } };
}

describe.skipIf(address === undefined)('a trace (needs Temporal, named by TEST_TEMPORAL_ADDRESS)', () => {
  it('goes on from the event of a request through reactor, workflow and activity to its command', async () => {
    const [database, collector] = [await createTestDatabase(), await startCollector()];
    const config = { address: String(address), namespace: `traces-${uuidv7()}`, tls: false };
    await createNamespace(config.address, config.namespace);
    const log = pino({ level: 'silent' });
    installRuntime(log);
    const tracing = await createTracing({ endpoint: collector.endpoint, service: 'worker', version: '1' });
    const executor = traced(createExecutor(database.db), tracing);
    const [gate, stop] = [openTemporal(config), new AbortController()];
    const wake = async () => {
      await executor.ask(getMe, {}, activityContext()).catch(() => undefined);
      return { version: 1, state: 'Closed', isFinal: true, next: null };
    };
    const serving = serveTaskQueues(config, { lifecycle: { wake }, media: {}, delivery: {}, webhook: {}, assistant: {} }, log, stop.signal, tracing);
    try {
      // What a request leaves behind: an event that carries its correlation id, and a deadline.
      const [id, correlationId] = [uuidv7(), uuidv7()];
      await database.db.kysely.insertInto('deadline').values({ id: uuidv7(), aggregate_type: 'listing', aggregate_id: id, kind: 'expiry', due_at: new Date(Date.now() + 3_600_000), rule: '{"name":"test"}' }).execute();
      const event: EventEnvelope = {
        id: uuidv7(), type: 'listing.published', version: 1, occurredAt: new Date(), aggregateType: 'listing', aggregateId: id, aggregateVersion: 1, organisationId: null, actorId: null,
        onBehalfOf: null, sessionId: null, origin: 'screen', reason: null, correlationId, causationId: null, data: {},
      };
      // The reactor only reads.
      const tx = createScope(database.db.kysely, { actor: system, origin: 'rule', correlationId, causationId: null }) as ScopedTransaction;
      for (const consumer of tracedReactors([lifecycleReactor(gate)], tracing)) if (consumer.kind === 'reactor') await consumer.react(tx, event);
      await gate.use((client) => client.workflow.getHandle(`listing-${id}`).result());
      await tracing.close();
      const ours = collector.spans.filter((span) => span.traceId === correlationId.replaceAll('-', ''));
      expect(ours.map((span) => span.name)).toEqual(expect.arrayContaining(['react lifecycles', 'activity wake', 'query user.getMe']));
      expect(ours.find((span) => span.name === 'query user.getMe')?.parentSpanId).toBe(ours.find((span) => span.name === 'activity wake')?.spanId);
    } finally {
      stop.abort();
      await serving;
      await gate.close();
      collector.close();
      await database.drop();
    }
  }, 90_000);
});
