import type { CallerOf } from '../trpc/types';
import { callerOf, routerOf } from '../trpc/procedures';

/** Every operation the browser may call, by domain. A test demands that each of the registry is here or named as not offered. */
export const operations = [] as const;

export const appRouter = routerOf(operations);
export type AppRouter = typeof appRouter;

export const createCaller = callerOf(operations);
export type Caller = CallerOf<(typeof operations)[number]>;
