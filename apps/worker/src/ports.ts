import { createOpenAiModel, type LanguageModel } from '@lintel/adapters/assistant';
import { chooseFileStore, type FileStore } from '@lintel/adapters/files';
import { createGuardedFetch, createGuardedGet, type GuardedGet } from '@lintel/adapters/guarded-http';
import { createTxtResolver } from '@lintel/adapters/identity';
import { createMailer, type MailAddress, type Mailer, smtpConfigFromUrl } from '@lintel/adapters/mail';
import { createWebPush, installationVapidKeys, type PushSender } from '@lintel/adapters/push';
import type { Guards } from '@lintel/adapters/resilience';
import { createDatabaseSms, createTwilioSms, type SmsSender } from '@lintel/adapters/sms';
import { createHttpWebhookSender, type WebhookSender } from '@lintel/adapters/webhooks';
import type { Db } from '@lintel/db';
import type { SsoPorts } from '@lintel/domain/sso';
import type { Env } from './env';

/** What this process reaches the outside through. */
export interface Ports {
  readonly mailer: Mailer;
  readonly from: MailAddress;
  readonly sms: SmsSender;
  readonly push: PushSender;
  readonly files: FileStore;
  readonly webhooks: WebhookSender;
  /** Null: the assistant has its plain methods alone. */
  readonly model: LanguageModel | null;
  /** Reads addresses that strangers named: sources of listings and their photos. */
  readonly get: GuardedGet;
  /** What organisations' single sign-on looks for outside. */
  readonly sso: SsoPorts;
}

/** Each behind its guard. */
export async function openPorts(env: Env, db: Db, guards: Guards): Promise<Ports> {
  const mailer = env.SMTP_URL === undefined ? createMailer({ kind: 'database', database: db.pool }) : createMailer({ kind: 'smtp', ...smtpConfigFromUrl(env.SMTP_URL) });
  const from = parseAddress(env.MAIL_FROM);
  const rules = { allowedRanges: env.WEBHOOK_ALLOWED_RANGES };
  const webhooks = guards.webhooks(createHttpWebhookSender(rules));
  const push = createWebPush({ keys: installationVapidKeys(env), subject: `mailto:${from.address}`, http: createHttpWebhookSender(rules) });
  return {
    model: createModel(env, guards), mailer: guards.mailer(mailer), from, sms: guards.sms(createSms(env, db)), push: guards.push(push), files: guards.files(await chooseFileStore(env)), webhooks, get: guards.feeds(createGuardedGet(rules)),
    sso: { resolveTxt: createTxtResolver(env.DNS_SERVERS.length === 0 ? {} : { servers: env.DNS_SERVERS }), fetch: guards.connections('sso_metadata', createGuardedFetch(rules)) },
  };
}

function createModel({ LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_API_KEY: apiKey, LLM_TIMEOUT_SECONDS: seconds }: Env, guards: Guards): LanguageModel | null {
  if (baseUrl === undefined || model === undefined) return null;
  return guards.assistant(createOpenAiModel({ baseUrl, model, timeoutMs: seconds * 1_000, ...(apiKey === undefined ? {} : { apiKey }) }));
}

function createSms({ TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from, TWILIO_BASE_URL: baseUrl, APP_URL }: Env, db: Db): SmsSender {
  if (accountSid === undefined || authToken === undefined || from === undefined) return createDatabaseSms(db.pool);
  return createTwilioSms({ accountSid, authToken, from, statusCallback: new URL('/hooks/sms', APP_URL).href, ...(baseUrl === undefined ? {} : { baseUrl }) });
}

/** `Name <local@domain>` or the address alone. */
function parseAddress(text: string): MailAddress {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(text);
  return named?.[2] === undefined ? { address: text.trim() } : { address: named[2], ...(named[1] === undefined || named[1] === '' ? {} : { name: named[1] }) };
}
