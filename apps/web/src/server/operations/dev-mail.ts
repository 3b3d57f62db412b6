import type { Db } from '@lintel/db';
import { DomainError, isUuid } from '@lintel/kernel';
import { refusalOf } from '../errors/refusal';
import type { Door, Exchange } from '../transport/exchange';
import { sendJson, sendText } from '../transport/send';
import { type KeptMail, mailListPage, mailPage } from './dev-mail-pages';

export const devMailPath = '/dev/mail';
const shown = 200;
/** What a message brings may be styled and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; frame-ancestors 'self'";

/** Mail that the default mailer kept instead of sending it: `/dev/mail`, `/dev/mail/<id>`; as JSON for who accepts that, `?to=` for one address. */
export function devMailDoor(db: Db): Door {
  return {
    async handle(exchange) {
      exchange.route = devMailPath;
      const id = exchange.path.slice(devMailPath.length + 1);
      const isJson = (exchange.header('accept') ?? '').includes('application/json');
      if (id === '') {
        const mails = await listMail(db, new URLSearchParams(exchange.query).get('to'));
        if (isJson) sendJson(exchange, 200, { items: mails });
        else html(exchange, mailListPage(mails));
        return;
      }
      const mail = isUuid(id) ? await findMail(db, id) : undefined;
      if (mail === undefined) throw new DomainError('not_found', 'There is no such message.');
      if (isJson) sendJson(exchange, 200, mail);
      else html(exchange, mailPage(mail));
    },
    refuse(exchange, error) {
      const { status, message } = refusalOf(error);
      sendText(exchange, status, `${message}\n`, { 'content-type': 'text/plain; charset=utf-8' });
    },
  };
}

function html(exchange: Exchange, page: string): void {
  sendText(exchange, 200, page, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
}

const columns = ['id', 'from_address', 'to_address', 'subject', 'text', 'html', 'created_at'] as const;

function listMail(db: Db, to: string | null): Promise<readonly KeptMail[]> {
  const all = db.kysely.selectFrom('dev_mail').select(columns).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(shown);
  return (to === null ? all : all.where('to_address', 'ilike', `%${to.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`)).execute();
}

function findMail(db: Db, id: string): Promise<KeptMail | undefined> {
  return db.kysely.selectFrom('dev_mail').select(columns).where('id', '=', id).executeTakeFirst();
}
