import type { Door } from '../../transport/exchange';
import { refuseWithProblem } from '../../transport/refuse';
import { sendEmpty, sendText } from '../../transport/send';
import { etagOf, isUnchanged } from '../etag';

/** A document for programs that changes only with the program; made when somebody first asks. */
export function documentDoor(path: string, contentType: string, make: () => unknown): Door {
  let made: { readonly text: string; readonly etag: string } | undefined;
  return {
    handle(exchange) {
      exchange.route = path;
      if (made === undefined) {
        const text = JSON.stringify(make());
        made = { text, etag: etagOf(undefined, text) };
      }
      const headers = { etag: made.etag, 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*' };
      if (isUnchanged(exchange.header('if-none-match'), made.etag)) sendEmpty(exchange, 304, headers);
      else sendText(exchange, 200, made.text, { 'content-type': contentType, ...headers });
    },
    refuse: refuseWithProblem,
  };
}
