import { randomUUID } from 'node:crypto';

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,99}$/;
const traceparent = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The one id a request keeps through log lines, events, the relay and workflows: the caller's `x-correlation-id` when it is 8 to 100 plain
 * characters, else the trace id of a W3C `traceparent`, else a new UUID.
 */
export function correlationIdOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const given = headers['x-correlation-id'];
  if (typeof given === 'string' && wellFormed.test(given)) return given;
  const trace = headers['traceparent'];
  const traceId = typeof trace === 'string' ? traceparent.exec(trace)?.[1] : undefined;
  return traceId === undefined || /^0+$/.test(traceId) ? randomUUID() : traceId;
}
