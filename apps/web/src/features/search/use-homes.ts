'use client';

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLive } from '@/components/live/use-live';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { inputOf } from './input';
import type { SearchState } from './state';

/** A search that stands this long was meant. */
const meantMs = 2_000;

/** The homes of a state, page after page. What was there stays until what is new has come. */
export function useHomes(state: SearchState) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const query = useInfiniteQuery(trpc.search.listings.infiniteQueryOptions(inputOf(state), { getNextPageParam: (page) => page.nextCursor ?? undefined, placeholderData: keepPreviousData, staleTime: 15_000 }));
  useLive(['market'], { queries: [trpc.search.listings.infiniteQueryFilter()] });
  const first = query.data?.pages[0];
  const isSettled = query.isSuccess && !query.isPlaceholderData;
  const { criteria } = first?.understood ?? {};
  const count = first?.total.count;
  useEffect(() => {
    if (!isSettled || criteria === undefined || count === undefined || state.q === '') return undefined;
    const timer = setTimeout(() => {
      // A search that is not noted is missing from one's own list and nowhere else.
      client.search.recordPerformed.mutate({ text: state.q, criteria, resultCount: count }).catch(() => {});
    }, meantMs);
    return () => { clearTimeout(timer); };
  }, [client, isSettled, state.q, criteria, count]);
  return { query, first, hits: query.data?.pages.flatMap((page) => page.hits) ?? [] };
}
