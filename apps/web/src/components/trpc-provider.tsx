'use client';

import { isServer, type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import type { AppRouter } from '@/server/routers';
import { makeQueryClient } from './query-client';
import { idempotencyLink, keyOf } from './idempotency-link';
import { stepUpLink } from './step-up/step-up-link';

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
export { useTRPC, useTRPCClient };

const url = '/api/trpc';
const maxURLLength = 12_000;

let browserQueryClient: QueryClient | undefined;

/** One for the life of the page; a new one for each render on the server. */
function getQueryClient(): QueryClient {
  if (isServer) return makeQueryClient();
  return (browserQueryClient ??= makeQueryClient());
}

function makeClient() {
  return createTRPCClient<AppRouter>({
    links: [
      idempotencyLink(),
      stepUpLink(),
      splitLink({
        // A change must not wait for slow reads that happen to leave at the same moment.
        condition: (op) => op.type === 'mutation',
        true: httpLink({ url, headers: ({ op }) => ({ 'idempotency-key': keyOf(op) }) }),
        false: httpBatchLink({ url, maxURLLength, maxItems: 20 }),
      }),
    ],
  });
}

export function AppTrpcProvider({ children }: { readonly children: ReactNode }) {
  const queryClient = getQueryClient();
  const [client] = useState(makeClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
