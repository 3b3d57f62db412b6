'use client';

import { isServer, type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpLink, splitLink } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import type { AppRouter } from '@/server/routers';
import { askedByPost } from './asked-by-post';
import { makeQueryClient } from './query-client';
import { idempotencyLink, keyOf } from './idempotency-link';
import { standingHeaders } from './standing';
import { useStandingPrefix } from './standing-context';
import { stepUpLink } from './step-up/step-up-link';

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
export { useTRPC, useTRPCClient };

const url = '/api/trpc';
const maxURLLength = 12_000;

let kept: { readonly prefix: string; readonly client: QueryClient } | undefined;

/** One for as long as one stands in the same name; a new one for each render on the server. */
function getQueryClient(prefix: string): QueryClient {
  if (isServer) return makeQueryClient();
  if (kept?.prefix !== prefix) kept = { prefix, client: makeQueryClient() };
  return kept.client;
}

function makeClient(prefix: string) {
  const standing = standingHeaders(prefix);
  return createTRPCClient<AppRouter>({
    links: [
      idempotencyLink(),
      stepUpLink(),
      splitLink({
        // A change must not wait for slow reads that happen to leave at the same moment.
        condition: (op) => op.type === 'mutation',
        true: httpLink({ url, headers: ({ op }) => ({ ...standing, 'idempotency-key': keyOf(op) }) }),
        false: splitLink({
          condition: (op) => askedByPost.has(op.path),
          true: httpLink({ url, methodOverride: 'POST', headers: standing }),
          false: httpBatchLink({ url, maxURLLength, maxItems: 20, headers: standing }),
        }),
      }),
    ],
  });
}

export function AppTrpcProvider({ children }: { readonly children: ReactNode }) {
  const prefix = useStandingPrefix();
  const queryClient = getQueryClient(prefix);
  const [client] = useState(() => makeClient(prefix));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
