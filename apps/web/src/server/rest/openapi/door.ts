import type { Door } from '../../transport/exchange';
import { sendEmpty, sendText } from '../../transport/send';
import { refuseWithProblem } from '../../transport/refuse';
import { restPrefix } from '../answer';
import { etagOf, isUnchanged } from '../etag';
import { apiDocument } from './index';

export const openApiPath = `${restPrefix}/openapi.json`;

/** The document for programs; it changes only with the program. */
export function openApiDoor(): Door {
  let made: { readonly text: string; readonly etag: string } | undefined;
  return {
    handle(exchange) {
      exchange.route = openApiPath;
      if (made === undefined) {
        const text = JSON.stringify(apiDocument());
        made = { text, etag: etagOf(undefined, text) };
      }
      const headers = { etag: made.etag, 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*' };
      if (isUnchanged(exchange.header('if-none-match'), made.etag)) sendEmpty(exchange, 304, headers);
      else sendText(exchange, 200, made.text, { 'content-type': 'application/json; charset=utf-8', ...headers });
    },
    refuse: refuseWithProblem,
  };
}
