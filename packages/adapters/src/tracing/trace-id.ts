/**
 * The trace that a correlation id belongs to: its own 32 hexadecimal digits, as a UUID or a W3C trace id has them. Undefined for ids of another form,
 * which callers may choose.
 */
export function traceIdOf(correlationId: string): string | undefined {
  const digits = correlationId.replaceAll('-', '').toLowerCase();
  return /^[0-9a-f]{32}$/.test(digits) && !/^0+$/.test(digits) ? digits : undefined;
}

export interface RemoteParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}

/** Reads a W3C `traceparent`. Undefined when it is not one. */
export function parentOf(traceparent: string | undefined): RemoteParent | undefined {
  const parts = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent ?? '');
  const [, traceId = '', spanId = '', flags = ''] = parts ?? [];
  if (parts === null || /^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}
