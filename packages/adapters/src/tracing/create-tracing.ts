import { noTracing } from './none';
import type { OtlpConfig } from './otlp';
import type { Tracing } from './port';

export type TracingConfig = Omit<OtlpConfig, 'endpoint'> & { readonly endpoint?: string | undefined };

/** Traces to the collector that the configuration names, or none. */
export async function createTracing({ endpoint, ...config }: TracingConfig): Promise<Tracing> {
  if (endpoint === undefined) return noTracing;
  // Loaded when wanted: the SDK takes memory and time to load.
  const { createOtlpTracing } = await import('./otlp');
  return createOtlpTracing({ endpoint, ...config });
}
