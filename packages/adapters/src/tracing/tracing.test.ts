import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTracing } from './create-tracing';
import type { Tracing } from './port';

interface Sent {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly status?: { readonly code?: number; readonly message?: string };
  readonly attributes: readonly { readonly key: string; readonly value: unknown }[];
}

let collector: Server;
let endpoint: string;
const bodies: string[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => {
      bodies.push(`${request.url} ${body}`);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>((resolve) => { collector.listen(0, '127.0.0.1', resolve); });
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(() => { collector.close(); });

/** Does the work and tells what the collector got of it. */
async function traced(work: (tracing: Tracing) => Promise<unknown>): Promise<readonly Sent[]> {
  bodies.length = 0;
  const tracing = await createTracing({ endpoint, service: 'test', version: '1' });
  await work(tracing).catch(() => {});
  await tracing.close();
  return bodies.flatMap((body) => {
    expect(body).toMatch(/^\/v1\/traces /);
    return JSON.parse(body.slice(body.indexOf('{'))).resourceSpans.flatMap((r: { scopeSpans: { spans: Sent[] }[] }) => r.scopeSpans.flatMap((s) => s.spans));
  });
}

const correlationId = '01a1fb23-ed8e-73fa-af96-0ade39530f86';

describe('traces', () => {
  it('nest across awaits, under the trace that the correlation id names', async () => {
    const spans = await traced((tracing) => tracing.span('request', { kind: 'server', correlationId }, async (request) => {
      request.set({ 'http.route': '/listings' });
      await Promise.resolve();
      await tracing.span('command', {}, async () => {
        const now = performance.now();
        tracing.record('select', { kind: 'client' }, now - 5, now);
      });
    }));
    const [select, command, request] = ['select', 'command', 'request'].map((name) => spans.find((span) => span.name === name));
    expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([correlationId.replaceAll('-', '')]));
    expect(request?.parentSpanId).toBeUndefined();
    expect(command?.parentSpanId).toBe(request?.spanId);
    expect(select?.parentSpanId).toBe(command?.spanId);
    expect(request).toMatchObject({ kind: 2, attributes: [{ key: 'http.route', value: { stringValue: '/listings' } }] });
  });

  it('go on with the caller’s', async () => {
    const [span] = await traced((tracing) => tracing.span('request', { correlationId, traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` }, async () => {}));
    expect(span).toMatchObject({ traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16) });
  });

  it('keep what failed and how, and nothing that people wrote', async () => {
    const failing = async () => { throw Object.assign(new Error('ada@example.com is no address'), { code: 'invalid_input' }); };
    const spans = await traced((tracing) => tracing.span('command', { correlationId: 'a caller’s own' }, failing));
    expect(spans).toMatchObject([{ status: { code: 2, message: 'invalid_input' } }]);
    expect(JSON.stringify(spans)).not.toContain('ada@');
  });

  it('are not kept apart from the work: concurrent requests do not mix', async () => {
    const request = (tracing: Tracing, n: number) => tracing.span(`request ${n}`, {}, async () => {
      await new Promise((resolve) => { setTimeout(resolve, 20 - n); });
      await tracing.span(`command ${n}`, {}, () => Promise.resolve());
    });
    const spans = await traced((tracing) => Promise.all([1, 2, 3].map((n) => request(tracing, n))));
    for (const n of [1, 2, 3]) expect(spans.find((s) => s.name === `command ${n}`)?.parentSpanId).toBe(spans.find((s) => s.name === `request ${n}`)?.spanId);
    expect(new Set(spans.map((span) => span.traceId)).size).toBe(3);
  });
});

describe('without a collector', () => {
  it('work is done as ever', async () => {
    const tracing = await createTracing({ service: 'test', version: '1' });
    expect(tracing.kind).toBe('none');
    expect(await tracing.span('work', {}, (span) => Promise.resolve(span).then(() => 7))).toBe(7);
    await expect(tracing.span('work', {}, () => Promise.reject(new Error('as it is')))).rejects.toThrow('as it is');
  });

  it('that can be reached, it is done no later', async () => {
    const tracing = await createTracing({ endpoint: 'http://127.0.0.1:1', service: 'test', version: '1' });
    expect(await tracing.span('work', {}, () => Promise.resolve(7))).toBe(7);
    const began = performance.now();
    await tracing.close();
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
