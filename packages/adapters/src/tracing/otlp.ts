import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, TraceFlags, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, RandomIdGenerator, TracerProvider } from '@opentelemetry/sdk-trace';
import type { SpanOptions, Tracing, WorkSpan } from './port';
import { parentOf, traceIdOf } from './trace-id';

export interface OtlpConfig {
  /** The collector's address, such as `http://127.0.0.1:4318`; `/v1/traces` is added. */
  readonly endpoint: string;
  /** `web`, `worker`. */
  readonly service: string;
  readonly version: string;
  /** How long spans gather before they are sent, in milliseconds; 2,000 when left out. */
  readonly delayMs?: number;
}

const kinds: Readonly<Record<NonNullable<SpanOptions['kind']>, SpanKind>> = {
  internal: SpanKind.INTERNAL, server: SpanKind.SERVER, client: SpanKind.CLIENT, producer: SpanKind.PRODUCER, consumer: SpanKind.CONSUMER,
};
const closeWithinMs = 2_000;

/**
 * Sends spans to an OpenTelemetry collector, as JSON over HTTP, in batches. A collector that is away loses spans and delays nothing. Contexts are kept
 * here and not in OpenTelemetry's globals, which libraries would fill with spans of their own.
 */
export function createOtlpTracing({ endpoint, service, version, delayMs = 2_000 }: OtlpConfig): Tracing {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: closeWithinMs });
  const ids = new TraceIds();
  const provider = new TracerProvider({
    idGenerator: ids,
    resource: resourceFromAttributes({ 'service.name': `lintel-${service}`, 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: delayMs })],
  });
  const tracer = provider.getTracer('lintel', version);
  const current = new AsyncLocalStorage<Span>();
  const start = (name: string, options: SpanOptions, startTime?: number) => startSpan(tracer, ids, current.getStore(), name, options, startTime);
  return {
    kind: 'otlp',
    async span(name, options, work) {
      const span = start(name, options);
      try {
        return await current.run(span, () => work(workSpan(span)));
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR, message: codeOf(error) });
        throw error;
      } finally {
        span.end();
      }
    },
    record(name, options, startedAt, endedAt) {
      if (current.getStore() === undefined) return;
      start(name, options, performance.timeOrigin + startedAt).end(performance.timeOrigin + endedAt);
    },
    async close() {
      // What a collector that is away did not take is lost, and nobody waits for it.
      const sent = provider.shutdown().catch(() => {});
      await Promise.race([sent, new Promise((resolve) => { setTimeout(resolve, closeWithinMs).unref(); })]);
    },
  };
}

function startSpan(tracer: Tracer, ids: TraceIds, around: Span | undefined, name: string, options: SpanOptions, startTime: number | undefined): Span {
  const given = { kind: kinds[options.kind ?? 'internal'], ...(options.attributes === undefined ? {} : { attributes: options.attributes }), ...(startTime === undefined ? {} : { startTime }) };
  if (around !== undefined) return tracer.startSpan(name, given, trace.setSpan(ROOT_CONTEXT, around));
  const remote = remoteContext(options.traceparent);
  if (remote !== undefined) return tracer.startSpan(name, given, remote);
  return ids.within(options.correlationId === undefined ? undefined : traceIdOf(options.correlationId), () => tracer.startSpan(name, given, ROOT_CONTEXT));
}

function remoteContext(traceparent: string | undefined): Context | undefined {
  const parent = parentOf(traceparent);
  if (parent === undefined) return undefined;
  const { traceId, spanId, isSampled } = parent;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true });
}

/** Random ids, but for a root span that is told its trace. */
class TraceIds extends RandomIdGenerator {
  private wanted: string | undefined;

  /** Starting a span asks for its ids at once, so nothing comes between. */
  within<Result>(traceId: string | undefined, start: () => Result): Result {
    this.wanted = traceId;
    try {
      return start();
    } finally {
      this.wanted = undefined;
    }
  }

  override readonly generateTraceId = (): string => this.wanted ?? new RandomIdGenerator().generateTraceId();
}

function workSpan(span: Span): WorkSpan {
  return {
    set: (attributes) => void span.setAttributes(attributes),
    rename: (name) => void span.updateName(name),
    fail: (message) => void span.setStatus({ code: SpanStatusCode.ERROR, message }),
  };
}

/** A code or a kind of error, never its message, which may quote what people wrote. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'error';
}
