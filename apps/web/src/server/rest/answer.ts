import type { Exchange } from '../transport/exchange';
import { type ResponseHeaders, sendEmpty, sendText } from '../transport/send';
import { deprecationHeaders } from './deprecation';
import { etagOf, isUnchanged } from './etag';
import { slugOf } from './slug';
import type { RestRow } from './row';

export const restPrefix = '/api/v1';

/** Sends an operation's answer, or what of it was asked for, with the headers that follow from it: ETag, Location, Link, and when it goes. */
export function sendAnswer(exchange: Exchange, row: RestRow, answer: unknown, shown: unknown = answer): void {
  const { name, deprecated } = row.operation;
  const going = deprecationHeaders(name, deprecated, `/docs/${slugOf(row.tag)}`);
  if (row.status === 204) {
    sendEmpty(exchange, 204, going);
    return;
  }
  const text = JSON.stringify(shown);
  const etag = etagOf(answer, text);
  const links = [nextLink(exchange, answer), going['link']].filter((link) => link !== undefined).join(', ');
  const headers = { ...going, etag, 'cache-control': 'private, no-cache', ...locationOf(row, answer), ...(links === '' ? {} : { link: links }) };
  if (row.method === 'GET' && isUnchanged(exchange.header('if-none-match'), etag)) sendEmpty(exchange, 304, headers);
  else sendText(exchange, row.status, text, { 'content-type': 'application/json; charset=utf-8', ...headers });
}

function locationOf(row: RestRow, answer: unknown): ResponseHeaders {
  return row.location === undefined ? {} : { location: `${restPrefix}${row.location(answer)}` };
}

function nextLink(exchange: Exchange, answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('nextCursor' in answer) || typeof answer.nextCursor !== 'string') return undefined;
  const query = new URLSearchParams(exchange.query);
  query.set('cursor', answer.nextCursor);
  return `<${exchange.path}?${query.toString()}>; rel="next"`;
}
