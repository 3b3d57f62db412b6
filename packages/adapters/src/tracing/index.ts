export { createTracing, type TracingConfig } from './create-tracing';
export { noTracing } from './none';
export type { SpanAttributes, SpanOptions, Tracing, WorkSpan } from './port';
export { traced } from './traced';
