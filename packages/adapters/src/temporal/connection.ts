import { readFileSync } from 'node:fs';
import { DependencyDown } from '@lintel/kernel';
import { Client, Connection, isGrpcServiceError, type TLSConfig } from '@temporalio/client';
import { payloadConverter } from '../payload-codec';
import { correlationClientInterceptor } from './correlation';

export interface TemporalConfig {
  readonly address: string;
  readonly namespace: string;
  readonly apiKey?: string;
  readonly tls: boolean | TLSConfig;
  /** Encrypts what workflows carry, on the way there and back. */
  readonly dataConverter?: NonNullable<ReturnType<typeof payloadConverter>>;
}

/** What an app's environment says of Temporal. */
export interface TemporalEnv {
  readonly TEMPORAL_ADDRESS: string;
  readonly TEMPORAL_NAMESPACE: string;
  readonly TEMPORAL_TLS: 'true' | 'false';
  readonly TEMPORAL_API_KEY?: string | undefined;
  /** Files: an authority's certificate, and this client's with its key. */
  readonly TEMPORAL_TLS_CA?: string | undefined;
  readonly TEMPORAL_TLS_CERT?: string | undefined;
  readonly TEMPORAL_TLS_KEY?: string | undefined;
  /** Encrypts what workflows carry. */
  readonly TEMPORAL_PAYLOAD_KEYS?: string | undefined;
}

/** A key is never sent in the clear: it brings TLS with it. */
export function temporalConfig(env: TemporalEnv): TemporalConfig {
  const dataConverter = payloadConverter(env.TEMPORAL_PAYLOAD_KEYS);
  return {
    address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE, tls: tlsOf(env),
    ...(env.TEMPORAL_API_KEY === undefined ? {} : { apiKey: env.TEMPORAL_API_KEY }),
    ...(dataConverter === undefined ? {} : { dataConverter }),
  };
}

/** A certificate of an authority of one's own, or of this client, says that TLS is meant. @throws Error when a file is missing, or one of a pair. */
function tlsOf({ TEMPORAL_TLS, TEMPORAL_API_KEY, TEMPORAL_TLS_CA: ca, TEMPORAL_TLS_CERT: crt, TEMPORAL_TLS_KEY: key }: TemporalEnv): boolean | TLSConfig {
  if ((crt === undefined) !== (key === undefined)) throw new Error('Set TEMPORAL_TLS_CERT and TEMPORAL_TLS_KEY together.');
  if (ca === undefined && crt === undefined) return TEMPORAL_TLS === 'true' || TEMPORAL_API_KEY !== undefined;
  return {
    ...(ca === undefined ? {} : { serverRootCACertificate: readFileSync(ca) }),
    ...(crt === undefined || key === undefined ? {} : { clientCertPair: { crt: readFileSync(crt), key: readFileSync(key) } }),
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
  const client = new Client({ connection, namespace: config.namespace, ...(config.dataConverter === undefined ? {} : { dataConverter: config.dataConverter }), interceptors: { workflow: [correlationClientInterceptor] } });
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
