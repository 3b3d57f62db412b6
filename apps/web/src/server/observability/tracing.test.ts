import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { agent, completeDraft, send } from '../testing/listings';
import { startTestWeb, type TestWeb } from '../testing/web';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}

let collector: Server;
let web: TestWeb;
const spans: Span[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      for (const resource of JSON.parse(body).resourceSpans) for (const scope of resource.scopeSpans) spans.push(...scope.spans);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => { collector.listen(0, '127.0.0.1', resolve); });
  web = await startTestWeb({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` });
});
afterAll(async () => {
  collector.close();
});

it('follows a request to its command and its statements, under the trace that its events and workflows carry', async () => {
  const made = await send(web, 'POST', '/api/v1/listings', completeDraft(web.world.own.agencyId), agent, {});
  const correlationId = made.headers.get('x-correlation-id') ?? '';
  await web.stop();
  const trace = spans.filter((span) => span.traceId === correlationId.replaceAll('-', ''));
  const named = (name: string) => trace.find((span) => span.name === name);
  expect(named('POST /api/v1/listings')).toBeDefined();
  expect(named('command listing.create')?.parentSpanId).toBe(named('POST /api/v1/listings')?.spanId);
  expect(trace.filter((span) => span.name.startsWith('sql ') && span.parentSpanId === named('command listing.create')?.spanId).map((span) => span.name)).toEqual(
    expect.arrayContaining(['sql begin', 'sql commit']),
  );
  expect(JSON.stringify(spans)).not.toMatch(/Craftsman|Test Avenue|lintel\.session/);
});
