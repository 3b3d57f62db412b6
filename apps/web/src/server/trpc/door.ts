import type { Executor } from '@lintel/db';
import { type Actor, DomainError } from '@lintel/kernel';
import { type AnyTRPCRouter, TRPCError } from '@trpc/server';
import { askedByPost } from '../../components/asked-by-post';
import { personHeader } from '../../components/offline/call';
import { shapeOf } from '../errors/trpc-error';
import { refusalOf } from '../errors/refusal';
import type { Limits } from '../limits/limits';
import { readJson } from '../transport/body';
import { checkIdempotencyKey, contextOf, isByCookie } from '../transport/context';
import type { Door, Exchange } from '../transport/exchange';
import { parseJson } from '../transport/json';
import { sendJson } from '../transport/send';

export const trpcPrefix = '/api/trpc/';
/** More calls in one request than a screen ever makes; fewer than would hold every connection of the pool for long. */
const maxBatch = 20;

interface TrpcDoorConfig {
  readonly router: AnyTRPCRouter;
  readonly executor: Executor;
  readonly limits: Limits;
  resolveActor(exchange: Exchange): Promise<Actor>;
  /** Refuses a change asked for by another site's page. */
  assertSameOrigin(exchange: Exchange): void;
  /** Gives the session another id and sets the cookie of it. */
  rotateSession(exchange: Exchange, actor: Actor): Promise<void>;
  report(exchange: Exchange, error: unknown): void;
}

interface Call {
  readonly path: string;
  readonly input: unknown;
  readonly key: string | undefined;
}

interface Result {
  readonly status: number;
  readonly body: unknown;
}

/**
 * tRPC's wire protocol, spoken on bare Node: one query or a batch by GET, a query, mutation or batch by POST. tRPC's own adapters build a
 * web Request and a stream for every call and answer half as many requests a second.
 */
export function trpcDoor(config: TrpcDoorConfig): Door {
  return {
    async handle(exchange) {
      const isPost = exchange.method === 'POST';
      if (!isPost && exchange.method !== 'GET') throw new DomainError('malformed', 'tRPC is called by GET or POST.');
      if (isPost && isByCookie(exchange)) config.assertSameOrigin(exchange);
      const query = new URLSearchParams(exchange.query);
      const isBatch = query.get('batch') === '1';
      const calls = callsOf(exchange, isBatch, isPost ? await readJson(exchange) : inputOf(query));
      exchange.route = calls.length === 1 ? `/api/trpc/${knownPath(config.router, calls[0]?.path ?? '')}` : '/api/trpc/(batch)';
      const actor = await askerOf(config, exchange, calls, isPost);
      const results = await config.limits.inTurn(exchange, actor, () => Promise.all(calls.map((call) => run(config, exchange, actor, call, isPost))));
      const [first] = results;
      if (!isBatch) sendJson(exchange, first?.status ?? 500, first?.body);
      else sendJson(exchange, results.every((r) => r.status === first?.status) ? (first?.status ?? 200) : 207, results.map((r) => r.body));
    },
    refuse(exchange, error) {
      sendJson(exchange, refusalOf(error).status, { error: shapeOf(error, null, exchange.correlationId) });
    },
  };
}

async function run(config: TrpcDoorConfig, exchange: Exchange, actor: Actor, call: Call, isPost: boolean): Promise<Result> {
  try {
    const procedure = procedureAt(config.router, call.path);
    if (procedure === undefined) throw new DomainError('not_found', `There is no procedure ${call.path.slice(0, 100)}.`);
    if (procedure._def.type === 'mutation' && !isPost) throw new DomainError('malformed', `${call.path} changes something: call it by POST.`);
    if (askedByPost.has(call.path) && !isPost) throw new DomainError('malformed', `${call.path} is asked by POST alone, so that what it carries stands in no address.`);
    const request = contextOf(exchange, actor, 'screen', checkIdempotencyKey(call.key === '' ? undefined : call.key));
    const data: unknown = await procedure({
      path: call.path,
      getRawInput: () => Promise.resolve(call.input),
      ctx: { executor: config.executor, request, rotateSession: () => config.rotateSession(exchange, actor) },
      type: procedure._def.type,
      signal: undefined,
      batchIndex: 0,
    });
    return { status: 200, body: { result: { data } } };
  } catch (raw) {
    const error = raw instanceof TRPCError && raw.cause !== undefined ? raw.cause : raw;
    config.report(exchange, error);
    return { status: refusalOf(error).status, body: { error: shapeOf(error, call.path, exchange.correlationId) } };
  }
}

/** Keys are for the REST API, whose rows say what scope each call needs. */
async function askerOf(config: TrpcDoorConfig, exchange: Exchange, calls: readonly Call[], isPost: boolean): Promise<Actor> {
  const isSearch = calls.every(({ path }) => path.startsWith('search.'));
  const isChange = isPost && calls.some(({ path }) => procedureAt(config.router, path)?._def.type === 'mutation');
  const actor = await config.limits.admit(exchange, isChange ? 'writes' : isSearch ? 'search' : 'reads', () => config.resolveActor(exchange), calls.length);
  if (actor.scopes !== undefined) throw new DomainError('forbidden', 'API keys open /api/v1 only.');
  refuseOther(exchange.header(personHeader), actor);
  return actor;
}

/** What waited on a device for a connection is sent in nobody's name but its author's, whoever has signed in there since. */
function refuseOther(author: string | undefined, actor: Actor): void {
  if (author !== undefined && author !== actor.userId) throw new DomainError('unauthenticated', 'This was written by somebody who is not signed in here.');
}

function callsOf(exchange: Exchange, isBatch: boolean, input: unknown): Call[] {
  const keys = exchange.header('idempotency-key');
  const path = exchange.path.slice(trpcPrefix.length);
  if (!isBatch) return [{ path, input, key: keys }];
  const paths = path.split(',');
  if (paths.length > maxBatch) throw new DomainError('malformed', `A batch holds at most ${maxBatch} calls.`);
  const inputs: Readonly<Record<string, unknown>> = typeof input === 'object' && input !== null ? Object.fromEntries(Object.entries(input)) : {};
  // One key for each call of the batch, in its order, separated by commas.
  const each = keys?.split(',').map((key) => key.trim()) ?? [];
  return paths.map((one, index) => ({ path: one, input: inputs[String(index)], key: each[index] }));
}

function inputOf(query: URLSearchParams): unknown {
  const text = query.get('input');
  return text === null || text === '' ? undefined : parseJson(text);
}

function procedureAt(router: AnyTRPCRouter, path: string) {
  const procedures: Readonly<Record<string, AnyTRPCRouter['_def']['procedures'][string]>> = router._def.procedures;
  return Object.hasOwn(procedures, path) ? procedures[path] : undefined;
}

function knownPath(router: AnyTRPCRouter, path: string): string {
  return procedureAt(router, path) === undefined ? '(unknown)' : path;
}
