import type { FileStore } from '@lintel/adapters/files';
import type { Executor } from '@lintel/db';
import { scopesAllow } from '@lintel/domain/access';
import { type Actor, DomainError } from '@lintel/kernel';
import type { Kind } from '../limits/budgets';
import type { Limits } from '../limits/limits';
import { checkIdempotencyKey, contextOf, isByCookie } from '../transport/context';
import type { Door, Exchange } from '../transport/exchange';
import { refuseWithProblem } from '../transport/refuse';
import { sendEmpty } from '../transport/send';
import { runOperation } from '../trpc/procedures';
import { restPrefix, sendAnswer } from './answer';
import { corsHeaders } from './cors';
import { jsonSchemaOf } from './json-schema';
import { readInput } from './read-input';
import { RouteTree } from './route-tree';
import type { RawRoute, RestRow } from './row';
import { included, pick } from './shape';

interface RestDoorConfig {
  readonly rows: readonly RestRow[];
  readonly raw: readonly RawRoute[];
  readonly executor: Executor;
  readonly files: FileStore;
  readonly limits: Limits;
  readonly appUrl: string;
  readonly corsOrigins: readonly string[];
  resolveActor(exchange: Exchange): Promise<Actor>;
  assertSameOrigin(exchange: Exchange): void;
}

/** The operations as a REST API: for programs with a key, and for pages of our own with a session. */
export function restDoor(config: RestDoorConfig): Door {
  const tree = new RouteTree<RestRow | RawRoute>([...config.rows, ...config.raw]);
  const cors = corsHeaders(config.corsOrigins);
  return {
    async handle(exchange) {
      const path = exchange.path.slice(restPrefix.length);
      cors(exchange);
      if (exchange.method === 'OPTIONS') {
        preflight(exchange, tree.allowed(path));
        return;
      }
      const { route, params } = tree.find(exchange.method, path);
      exchange.route = `${restPrefix}${route.path}`;
      const actor = await actorOf(config, exchange, route);
      // A stream lasts as long as its bytes take: it waits for nobody's turn.
      if ('handle' in route) await route.handle(exchange, { actor, params, executor: config.executor, files: config.files, appUrl: config.appUrl });
      else await config.limits.inTurn(exchange, actor, () => run(config, exchange, route, actor, params));
    },
    refuse: refuseWithProblem,
  };
}

async function run({ executor, rows }: RestDoorConfig, exchange: Exchange, row: RestRow, actor: Actor, params: Readonly<Record<string, string>>): Promise<void> {
  const { operation } = row;
  const key = operation.kind === 'command' ? checkIdempotencyKey(exchange.header('idempotency-key')) : undefined;
  const { input, shape } = await readInput(exchange, row, jsonSchemaOf(operation.input, 'input'), params);
  const context = contextOf(exchange, actor, 'api', key);
  const answer = await runOperation(executor, operation, input, context);
  const along = await included(answer, { executor, operation, shape, context, scopeOf: (name) => rows.find((each) => each.operation.name === name)?.scope });
  sendAnswer(exchange, row, answer, along === undefined ? pick(operation, answer, shape) : { ...Object(pick(operation, answer, shape)), included: along });
}

/** A session's cookie is sent by the browser whichever page asks: what changes something must come from one of ours. */
async function actorOf(config: RestDoorConfig, exchange: Exchange, route: RestRow | RawRoute): Promise<Actor> {
  const isChange = 'handle' in route ? route.method !== 'GET' : route.operation.kind === 'command';
  if (isChange && isByCookie(exchange)) config.assertSameOrigin(exchange);
  const actor = await config.limits.admit(exchange, kindOf(route), () => config.resolveActor(exchange));
  if (!scopesAllow(actor.scopes, route.scope))
    throw new DomainError('forbidden', `This key was not issued for ${route.scope}.`, { scope: route.scope });
  if (actor.kind === 'anonymous' && route.isPublic !== true) throw new DomainError('unauthenticated', 'This needs a key: send `Authorization: Bearer lintel_…`.');
  return actor;
}

/** What a request counts as. */
function kindOf(route: RestRow | RawRoute): Kind {
  if ('handle' in route) return route.method === 'GET' ? 'reads' : 'uploads';
  if (route.operation.kind === 'command') return 'writes';
  return route.operation.name.startsWith('search.') ? 'search' : 'reads';
}

function preflight(exchange: Exchange, allowed: readonly string[]): void {
  const isAllowedOrigin = exchange.response.getHeader('access-control-allow-origin') !== undefined;
  sendEmpty(exchange, 204, {
    allow: allowed.join(', '),
    ...(isAllowedOrigin
      ? {
          'access-control-allow-methods': allowed.join(', '),
          'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-match, if-none-match, x-correlation-id, traceparent',
          'access-control-max-age': '600',
        }
      : {}),
  });
}
