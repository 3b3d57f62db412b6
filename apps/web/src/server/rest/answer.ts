import type { Exchange } from '../transport/exchange';
import { type ResponseHeaders, sendEmpty, sendText } from '../transport/send';
import { etagOf, isUnchanged } from './etag';
import type { RestRow } from './row';

export const restPrefix = '/api/v1';

/** Sends an operation's answer with the headers that follow from it: ETag, Location, Link. */
export function sendAnswer(exchange: Exchange, row: RestRow, answer: unknown, extra: ResponseHeaders = {}): void {
  if (row.status === 204) {
    sendEmpty(exchange, 204, extra);
    return;
  }
  const text = JSON.stringify(answer);
  const etag = etagOf(answer, text);
  const headers = { ...extra, etag, 'cache-control': 'private, no-cache', ...locationOf(row, answer), ...nextLink(exchange, answer) };
  if (row.method === 'GET' && isUnchanged(exchange.header('if-none-match'), etag)) sendEmpty(exchange, 304, headers);
  else sendText(exchange, row.status, text, { 'content-type': 'application/json; charset=utf-8', ...headers });
}

function locationOf(row: RestRow, answer: unknown): ResponseHeaders {
  return row.location === undefined ? {} : { location: `${restPrefix}${row.location(answer)}` };
}

function nextLink(exchange: Exchange, answer: unknown): ResponseHeaders {
  if (typeof answer !== 'object' || answer === null || !('nextCursor' in answer) || typeof answer.nextCursor !== 'string') return {};
  const query = new URLSearchParams(exchange.query);
  query.set('cursor', answer.nextCursor);
  return { link: `<${exchange.path}?${query.toString()}>; rel="next"` };
}
