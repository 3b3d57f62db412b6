import { callerOf, routerOf } from '../trpc/procedures';
import type { CallerOf } from '../trpc/types';
import { access } from './access';
import { activity } from './activity';
import { crm } from './crm';
import { listing } from './listing';
import { notification } from './notification';

/** Every operation the browser may call. A test demands that each of the registry is here or named in `not-offered.ts`. */
export const operations = [...access, ...activity, ...listing, ...crm, ...notification] as const;

export const appRouter = routerOf(operations);
export type AppRouter = typeof appRouter;

export const createCaller = callerOf(operations);
export type Caller = CallerOf<(typeof operations)[number]>;
