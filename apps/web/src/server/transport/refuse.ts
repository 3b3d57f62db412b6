import { problemOf } from '../errors/problem';
import { refusalOf } from '../errors/refusal';
import type { Exchange } from './exchange';
import { type ResponseHeaders, sendJson } from './send';

/** Answers a refusal as problem+json. */
export function refuseWithProblem(exchange: Exchange, error: unknown, headers: ResponseHeaders = {}): void {
  const refusal = refusalOf(error);
  sendJson(exchange, refusal.status, problemOf(refusal, exchange.correlationId), { 'content-type': 'application/problem+json', ...refusal.headers, ...headers });
}
