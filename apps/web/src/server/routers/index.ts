import { type Domain, operationsByDomain } from '@lintel/domain/registry';
import { notOffered } from '../not-offered';
import { callerOf, routerOf } from '../trpc/procedures';
import type { CallerOf } from '../trpc/types';

type Every = (typeof operationsByDomain)[Domain][number];
type Offered = Exclude<Every, { readonly name: keyof typeof notOffered }>;

function isOffered(operation: Every): operation is Offered {
  return !Object.hasOwn(notOffered, operation.name);
}

/** What the browser may call: every command and query of the registry, each under its own name, but for those that no door opens. */
export const operations = Object.values(operationsByDomain).flat().filter(isOffered);

export const appRouter = routerOf(operations);
export type AppRouter = typeof appRouter;

export const createCaller = callerOf(operations);
export type Caller = CallerOf<Offered>;
