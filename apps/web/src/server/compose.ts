import { createGuardedFetch, type GuardedFetch } from '@lintel/adapters/guarded-http';
import { type SocialProvider, socialProviders } from '@lintel/adapters/identity';
import { createLeasedLimiter, createPostgresBuckets, createRedisBuckets } from '@lintel/adapters/rate-limit';
import { installationVapidKeys } from '@lintel/adapters/push';
import { createGuards, guardMetrics, type Guards, showClosed } from '@lintel/adapters/resilience';
import { installSearchIndex } from '@lintel/adapters/search';
import { addressProblem } from '@lintel/adapters/webhooks';
import { createTracing, traced, type Tracing } from '@lintel/adapters/tracing';
import { createExecutor, type Db, openDatabase, wrapWith } from '@lintel/db';
import { installAccess } from '@lintel/domain/access';
import { installGateway } from '@lintel/domain/gateway';
import { installNotifications } from '@lintel/domain/notification';
import { buffer } from 'node:stream/consumers';
import type { Logger } from 'pino';
import type { Env } from '../env';
import { createAuthOptions } from './auth/options';
import { createActorResolver } from './auth/resolve-actor';
import { CacheInvalidation } from './cache/invalidation';
import { publicReads } from './cache/public-reads';
import { ReadCache } from './cache/read-cache';
import { readBudgets } from './limits/budgets';
import { createLimits, type Limits } from './limits/limits';
import type { Lintel, RequestHeaders } from './lintel';
import { FailureRate } from './observability/failure-rate';
import { DatabaseFigures } from './observability/figures';
import { createMetrics, type Metrics } from './observability/metrics';
import { observer } from './observability/observe';
import { timeStatements } from './observability/statements';
import { databaseDependency, filesDependency, searchDependency, workflowsDependency } from './operations/dependencies';
import type { Dependency } from './operations/readiness';
import { createPorts, type Ports } from './ports';
import { type TopicGuard, topicGuard } from './realtime/authorise';
import { cursorOf } from './realtime/frame';
import { placesReadIn } from './realtime/places-read';
import { recordQueries } from './realtime/records';
import { LogTail } from './realtime/tail';
import { apiDocument } from './rest/openapi';
import { appRouter, createCaller } from './routers';
import { correlationIdOf } from './transport/correlation';

export interface Composition {
  readonly db: Db;
  readonly lintel: Lintel;
  readonly ports: Ports;
  readonly guards: Guards;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly figures: DatabaseFigures;
  readonly failures: FailureRate;
  readonly cache: ReadCache;
  readonly limits: Limits;
  readonly socialProviders: readonly SocialProvider[];
  /** Calls the providers that organisations named, under the guard of addresses and behind a guard for each. */
  readonly toConnections: GuardedFetch;
  readonly tail: LogTail;
  readonly guard: TopicGuard;
  readonly dependencies: readonly Dependency[];
  close(): Promise<void>;
}

/**
 * Makes everything the process needs, from the environment alone, and starts following the log. Nothing listens yet.
 * @throws when the database cannot be reached.
 */
export async function compose(env: Env, log: Logger, version: string): Promise<Composition> {
  const metrics = createMetrics();
  const tracing = await createTracing({ endpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT, service: 'web', version });
  const db = openDatabase({ url: env.DATABASE_URL, poolSize: env.DATABASE_POOL_SIZE, applicationName: 'lintel-web', keyWrap: wrapWith(env.LINTEL_SIGNING_KEY) });
  timeStatements(db.pool, metrics, tracing);
  const portMetrics = { calls: metrics.portCalls, circuit: metrics.portCircuit };
  const guards = createGuards(guardMetrics(portMetrics, (port, circuit) => { log.warn({ port, circuit }, 'the circuit of a port has changed'); }));
  const ports = await createPorts(env, db, log, guards);
  installSearchIndex(ports.search);
  installAccess({ appUrl: env.APP_URL, sealingKey: env.LINTEL_SIGNING_KEY });
  installGateway({ sealingKey: env.LINTEL_SIGNING_KEY, allowedRanges: env.WEBHOOK_ALLOWED_RANGES });
  installNotifications({
    signingKey: env.LINTEL_SIGNING_KEY, pushKey: installationVapidKeys(env).publicKey, isAllowedEndpoint: (url) => addressProblem(url, { allowedRanges: env.WEBHOOK_ALLOWED_RANGES }) === undefined,
  });
  const limiter = createLeasedLimiter({
    store: env.REDIS_URL === undefined ? createPostgresBuckets(db) : guards.rateLimits(await createRedisBuckets(env.REDIS_URL)),
    onAway: (error) => { log.warn({ err: error }, 'requests are counted by this process alone: the store of rate limits cannot be reached'); },
  });
  const social = socialProviders(env).map((provider): SocialProvider => ({ ...provider, client: guards.identity(provider.key, provider.client) }));
  const toConnections = guards.connections('sso', createGuardedFetch({ allowedRanges: env.WEBHOOK_ALLOWED_RANGES }));
  showClosed(portMetrics, guards);
  const limits = createLimits({ limiter, budgets: readBudgets(env.RATE_LIMITS), refused: (policy) => { metrics.rateLimited.inc({ policy }); } });
  const cache = new ReadCache(publicReads);
  const executor = cache.before(traced(createExecutor(db, observer(metrics, log)), tracing));
  const tail = new LogTail(db, log);
  const invalidation = new CacheInvalidation(cache, tail, db, log);
  await tail.start();
  invalidation.start();
  const secure = env.APP_URL.startsWith('https:');
  const resolveActor = createActorResolver({ db, secret: env.NEXTAUTH_SECRET, secureCookies: secure });
  const lintel: Lintel = {
    identityProviders: social.map(({ key, name }) => ({ key, name })),
    env, log, executor, resolveActor,
    router: appRouter,
    openApi: apiDocument,
    auth: createAuthOptions({ executor, log, secret: env.NEXTAUTH_SECRET, appUrl: env.APP_URL }),
    liveCursor: () => cursorOf(tail.place),
    requestContext: async (headers) => ({ actor: await resolveActor({ headers }), origin: 'screen', correlationId: correlationIdOf(plainHeaders(headers)), causationId: null }),
    fileBytes: async (key) => buffer((await ports.files.get(key)).stream),
    caller: async (headers) => createCaller(executor, await lintel.requestContext(headers)),
  };
  return {
    db, lintel, ports, guards, metrics, tracing, cache, limits, tail, socialProviders: social, toConnections,
    figures: new DatabaseFigures(metrics.registry, db),
    failures: new FailureRate(),
    guard: topicGuard(executor, recordQueries, placesReadIn(db)),
    dependencies: [databaseDependency(db), filesDependency(ports.files), searchDependency(ports.search), workflowsDependency(db)],
    async close() {
      invalidation.stop();
      await tail.stop();
      await Promise.all([limiter.close(), db.close(), tracing.close()]);
    },
  };
}

function plainHeaders(headers: RequestHeaders): Readonly<Record<string, string | string[] | undefined>> {
  return headers instanceof Headers ? Object.fromEntries(headers.entries()) : headers;
}
