import type { TrpcErrorShape } from '@/server/trpc/types';

/** What the server said to a refused call; undefined when it was not reached. Words are chosen by `code`, `reference` is for support. */
export function refusedBy(error: unknown): TrpcErrorShape['data'] | undefined {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { data } = error;
  // Only tRPC's client error carries `data`, in the shape that the server's error formatter gives it.
  return typeof data === 'object' && data !== null && 'code' in data ? (data as TrpcErrorShape['data']) : undefined;
}

/** The code alone; undefined when the server was not reached or did not understand. */
export function refusedCode(error: unknown): TrpcErrorShape['data']['code'] | undefined {
  return refusedBy(error)?.code;
}
