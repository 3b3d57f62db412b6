import { chooseFileStore, type FileStore } from '@lintel/adapters/files';
import { createMailer, type MailAddress, type Mailer, smtpConfigFromUrl } from '@lintel/adapters/mail';
import { createGuardedGet, type GuardedGet } from '@lintel/adapters/guarded-http';
import { createHttpWebhookSender, type WebhookSender } from '@lintel/adapters/webhooks';
import type { Db } from '@lintel/db';
import type { Env } from './env';

/** What this process reaches the outside through. */
export interface Ports {
  readonly mailer: Mailer;
  readonly from: MailAddress;
  readonly files: FileStore;
  readonly webhooks: WebhookSender;
  /** Reads addresses that strangers named: sources of listings and their photos. */
  readonly get: GuardedGet;
}

export async function openPorts(env: Env, db: Db): Promise<Ports> {
  const mailer = env.SMTP_URL === undefined ? createMailer({ kind: 'database', database: db.pool }) : createMailer({ kind: 'smtp', ...smtpConfigFromUrl(env.SMTP_URL) });
  const rules = { allowedRanges: env.WEBHOOK_ALLOWED_RANGES };
  return { mailer, from: parseAddress(env.MAIL_FROM), files: await chooseFileStore(env), webhooks: createHttpWebhookSender(rules), get: createGuardedGet(rules) };
}

/** `Name <local@domain>` or the address alone. */
function parseAddress(text: string): MailAddress {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(text);
  return named?.[2] === undefined ? { address: text.trim() } : { address: named[2], ...(named[1] === undefined || named[1] === '' ? {} : { name: named[1] }) };
}
