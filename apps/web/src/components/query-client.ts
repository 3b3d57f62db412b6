import { defaultShouldDehydrateQuery, isServer, QueryClient } from '@tanstack/react-query';
import { refusedCode } from './refused';

/** Codes that a second try may turn into an answer. */
const worthRetrying = new Set<string | undefined>(['unavailable', undefined]);
const retries = 3;

/** Live frames say when something changed, so that answers stay fresh until then. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // On the server a page waits: a refusal is an answer, and the browser asks again by itself.
        retry: (failures, error) => !isServer && failures < retries && worthRetrying.has(refusedCode(error)),
        retryDelay: (attempt) => Math.min(8_000, 300 * 2 ** attempt),
      },
      mutations: { retry: false },
      dehydrate: { shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query) || query.state.status === 'pending', shouldRedactErrors: () => false },
    },
  });
}
