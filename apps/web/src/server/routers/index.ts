import { callerOf, routerOf } from '../trpc/procedures';
import type { CallerOf } from '../trpc/types';
import { access } from './access';
import { listing } from './listing';

/** Every operation the browser may call. A test demands that each of the registry is here or named in `not-offered.ts`. */
export const operations = [...access, ...listing] as const;

export const appRouter = routerOf(operations);
export type AppRouter = typeof appRouter;

export const createCaller = callerOf(operations);
export type Caller = CallerOf<(typeof operations)[number]>;
