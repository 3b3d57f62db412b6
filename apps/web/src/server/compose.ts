import { createExecutor, openDatabase } from '@lintel/db';
import type { Logger } from 'pino';
import type { Env } from '../env';
import { createAuthOptions } from './auth/options';
import { createActorResolver } from './auth/resolve-actor';
import { correlationIdOf } from './transport/correlation';
import type { Lintel, RequestHeaders } from './lintel';
import { createMetrics, type Metrics } from './observability/metrics';
import { observer } from './observability/observe';
import { appRouter, createCaller } from './routers';

export interface Composition {
  readonly lintel: Lintel;
  readonly metrics: Metrics;
  close(): Promise<void>;
}

/** Makes everything the process needs, from the environment alone. Nothing listens yet. */
export function compose(env: Env, log: Logger): Composition {
  const metrics = createMetrics();
  const db = openDatabase({ url: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE, applicationName: 'lintel-web' });
  const executor = createExecutor(db, observer(metrics, log));
  const resolveActor = createActorResolver({ db, secret: env.AUTH_SECRET, secureCookies: env.APP_URL.startsWith('https:') });
  const lintel: Lintel = {
    env,
    log,
    executor,
    router: appRouter,
    auth: createAuthOptions({ executor, log, secret: env.AUTH_SECRET, appUrl: env.APP_URL }),
    resolveActor,
    async requestContext(headers) {
      const actor = await resolveActor({ headers });
      return { actor, origin: 'screen', correlationId: correlationIdOf(plainHeaders(headers)), causationId: null };
    },
    async caller(headers) {
      return createCaller(executor, await lintel.requestContext(headers));
    },
  };
  return { lintel, metrics, close: () => db.close() };
}

function plainHeaders(headers: RequestHeaders): Readonly<Record<string, string | string[] | undefined>> {
  if (headers instanceof Headers) return Object.fromEntries(headers.entries());
  return headers;
}
