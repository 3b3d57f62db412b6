import { isSignedByTwilio } from '@lintel/adapters/sms';
import { signatureHeaders } from '@lintel/adapters/webhooks';
import type { Executor } from '@lintel/db';
import { answerDelivery } from '@lintel/domain/notification';
import { DomainError, type RequestContext, system } from '@lintel/kernel';
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { readBytes } from '../transport/body';
import type { Door, Exchange } from '../transport/exchange';
import { refuseWithProblem } from '../transport/refuse';
import { sendEmpty } from '../transport/send';

export const mailHook = '/hooks/mail';
export const smsHook = '/hooks/sms';
const longestBody = 1_000_000;
const toleranceSeconds = 300;

const mailEvents = z.object({
  events: z.array(z.object({
    /** With its angle brackets, as the letter had it. */
    messageId: z.string().min(3).max(300), type: z.enum(['delivered', 'bounced', 'complained']), isPermanent: z.boolean().default(true), detail: z.string().max(2_000).default(''),
  })).max(500),
});

interface Config {
  readonly executor: Executor;
  readonly secret: string;
}

const context = (exchange: Exchange): RequestContext => ({ actor: system, origin: 'api', correlationId: exchange.correlationId, causationId: null });
const refused = () => new DomainError('unauthenticated', 'The signature is missing, wrong or too old.');

/** Where a mail provider says what became of letters, signed as Standard Webhooks have it. The same call twice changes nothing the second time. */
export function mailHookDoor({ executor, secret }: Config): Door {
  return {
    async handle(exchange) {
      exchange.route = mailHook;
      if (exchange.method !== 'POST') throw new DomainError('not_found', 'Providers post here.');
      const body = (await readBytes(exchange, longestBody)).toString('utf8');
      demandSignature(exchange, body, secret);
      const read = mailEvents.safeParse(jsonOf(body));
      if (!read.success) throw new DomainError('malformed', 'Send { events: [{ messageId, type, isPermanent, detail }] }.');
      for (const { messageId, type, isPermanent, detail } of read.data.events) await executor.execute(answerDelivery, { ref: messageId, outcome: type, isPermanent, detail }, context(exchange));
      sendEmpty(exchange, 204);
    },
    refuse: refuseWithProblem,
  };
}

function demandSignature(exchange: Exchange, body: string, secret: string): void {
  const [id, timestamp, given] = [exchange.header('webhook-id'), Number(exchange.header('webhook-timestamp')), exchange.header('webhook-signature')];
  if (id === undefined || given === undefined || !(Math.abs(Date.now() / 1_000 - timestamp) < toleranceSeconds)) throw refused();
  const right = Buffer.from(signatureHeaders({ id, sentAt: new Date(timestamp * 1_000), body, secrets: [secret] })['webhook-signature'] ?? '');
  if (!given.split(' ').some((one) => { const bytes = Buffer.from(one); return bytes.length === right.length && timingSafeEqual(bytes, right); })) throw refused();
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const outcomes: Readonly<Record<string, 'delivered' | 'bounced'>> = { delivered: 'delivered', undelivered: 'bounced', failed: 'bounced' };
/** The reader cannot be reached there, now or later: a landline, a number that is none, one that answered STOP. */
const permanent = new Set(['21610', '21614', '30003', '30005', '30006']);

/** Where the SMS provider says what became of text messages, signed with the account's token. */
export function smsHookDoor({ executor, secret, appUrl }: Config & { readonly appUrl: string }): Door {
  return {
    async handle(exchange) {
      exchange.route = smsHook;
      if (exchange.method !== 'POST') throw new DomainError('not_found', 'Providers post here.');
      const fields = Object.fromEntries(new URLSearchParams((await readBytes(exchange, longestBody)).toString('utf8')));
      if (!isSignedByTwilio(exchange.header('x-twilio-signature') ?? '', new URL(smsHook, appUrl).href, fields, secret)) throw refused();
      const outcome = outcomes[fields['MessageStatus'] ?? ''];
      const ref = fields['MessageSid'] ?? '';
      const code = fields['ErrorCode'] ?? '';
      if (outcome !== undefined && ref !== '') await executor.execute(answerDelivery, { ref, outcome, isPermanent: permanent.has(code), detail: code }, context(exchange));
      sendEmpty(exchange, 204);
    },
    refuse: refuseWithProblem,
  };
}
