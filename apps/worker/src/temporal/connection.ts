import { DependencyDown } from '@lintel/kernel';
import { Client, Connection, isGrpcServiceError } from '@temporalio/client';
import type { Env } from '../env';
import { correlationClientInterceptor } from './correlation';

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly apiKey?: string;
  readonly tls: boolean;
}

export function temporalConfig(env: Env): TemporalConfig {
  return {
    address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE, tls: env.TEMPORAL_TLS === 'true' || env.TEMPORAL_API_KEY !== undefined,
    ...(env.TEMPORAL_API_KEY === undefined ? {} : { apiKey: env.TEMPORAL_API_KEY }),
  };
}

/** Connects at first use, so that the worker starts and relays while Temporal is away. */
export interface TemporalGate {
  readonly config: TemporalConfig;
  /** @throws DependencyDown when Temporal cannot be reached. */
  use<Result>(work: (client: Client) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function openTemporal(config: TemporalConfig): TemporalGate {
  const connection = Connection.lazy({ address: config.address, tls: config.tls, ...(config.apiKey === undefined ? {} : { apiKey: config.apiKey }) });
  const client = new Client({ connection, namespace: config.namespace, interceptors: { workflow: [correlationClientInterceptor] } });
  return {
    config,
    async use(work) {
      try {
        return await work(client);
      } catch (error) {
        if (isUnreachable(error)) throw new DependencyDown('Temporal', { cause: error });
        throw error;
      }
    },
    close: () => connection.close(),
  };
}

/** gRPC: cancelled by a broken connection, deadline exceeded, resource exhausted, unavailable. */
const unreachableCodes: readonly number[] = [1, 4, 8, 14];

function isUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (isGrpcServiceError(cause)) return unreachableCodes.includes(cause.code);
  return false;
}
