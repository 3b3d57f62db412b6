export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work under way. Attributes never hold personal data. */
export interface WorkSpan {
  set(attributes: SpanAttributes): void;
  rename(name: string): void;
  /** The work failed. `message` says how, without personal data. */
  fail(message: string): void;
}

export interface SpanOptions {
  readonly kind?: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  readonly attributes?: SpanAttributes;
  /**
   * What the work belongs to when nothing around it is traced: the correlation id that goes with a request through the log and workflows. The
   * same id makes the same trace in every process.
   */
  readonly correlationId?: string;
  /** W3C `traceparent` of the caller; goes before the correlation id. */
  readonly traceparent?: string | undefined;
}

/** Where traces go. The work inside `span` is a child of it, across awaits. */
export interface Tracing {
  /** Which implementation this is, for the health page. */
  readonly kind: 'none' | 'otlp';
  /** Runs the work and records how long it took and whether it threw; what it throws is thrown on. */
  span<Result>(name: string, options: SpanOptions, work: (span: WorkSpan) => Promise<Result>): Promise<Result>;
  /** Records work that is over, as a child of what is under way. Times in milliseconds of `performance.now()`. */
  record(name: string, options: SpanOptions, startedAt: number, endedAt: number): void;
  /** Sends what has not been sent, for at most two seconds. */
  close(): Promise<void>;
}
