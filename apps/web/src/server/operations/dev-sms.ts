import type { Db } from '@lintel/db';
import { refusalOf } from '../errors/refusal';
import type { Door } from '../transport/exchange';
import { sendJson, sendText } from '../transport/send';
import { smsListPage } from './dev-mail-pages';

export const devSmsPath = '/dev/sms';
const shown = 200;

/** Text messages that the default sender kept instead of sending them, the newest first; as JSON for who accepts that. */
export function devSmsDoor(db: Db): Door {
  return {
    async handle(exchange) {
      exchange.route = devSmsPath;
      const items = await db.kysely.selectFrom('dev_sms').select(['id', 'to_number', 'body', 'created_at']).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(shown).execute();
      if ((exchange.header('accept') ?? '').includes('application/json')) sendJson(exchange, 200, { items });
      else sendText(exchange, 200, smsListPage(items), { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'" });
    },
    refuse(exchange, error) {
      const { status, message } = refusalOf(error);
      sendText(exchange, status, `${message}\n`, { 'content-type': 'text/plain; charset=utf-8' });
    },
  };
}
