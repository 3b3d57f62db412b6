import 'server-only';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { headers } from 'next/headers';
import { cache } from 'react';
import { makeQueryClient } from '../components/query-client';
import { getLintel } from './lintel';

/** Every operation as a function, run as the reader of this page. One per request. Its functions throw DomainError. */
export const serverCaller = cache(async () => getLintel().caller(await headers()));

/** Where the log is now, for the layout's LiveProvider: taken before anything else is read. */
export const liveCursor = cache(() => getLintel().liveCursor());

/** Who reads this page. */
export const requestContext = cache(async () => getLintel().requestContext(await headers()));

/** This request's query client, filled by `prefetch` and handed to the browser with `<HydrateQueries>`. */
export const getQueryClient = cache(makeQueryClient);

/** The same `trpc.listing.get.queryOptions(…)` as in the browser, answered inside the process. */
export const serverTrpc = cache(async () => {
  const { router, executor } = getLintel();
  return createTRPCOptionsProxy({ router, ctx: { executor, request: await requestContext() }, queryClient: getQueryClient });
});
