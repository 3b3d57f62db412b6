import { z } from 'zod';
import { checkSms, SmsAmbiguous, type SmsResult, type SmsSender, SmsUnavailable } from './port';

export interface TwilioConfig {
  readonly accountSid: string;
  readonly authToken: string;
  /** A number in E.164, or the id of a messaging service (`MG…`). */
  readonly from: string;
  /** Where the provider says later what became of a message. */
  readonly statusCallback?: string;
  /** Another provider of the same shape. */
  readonly baseUrl?: string;
  readonly timeoutMs?: number;
}

const accepted = z.object({ sid: z.string() });
const refused = z.object({ code: z.number().optional(), message: z.string().optional() });
/** https://www.twilio.com/docs/api/errors/21610: the reader answered STOP. */
const optedOut = 21_610;

/** Sends through Twilio's Messages resource, or whatever answers like it. */
export function createTwilioSms(config: TwilioConfig): SmsSender {
  const url = `${(config.baseUrl ?? 'https://api.twilio.com').replace(/\/+$/, '')}/2010-04-01/Accounts/${encodeURIComponent(config.accountSid)}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${config.accountSid}:${config.authToken}`).toString('base64')}`;
  return {
    kind: 'twilio',
    async send(message) {
      checkSms(message);
      const form = new URLSearchParams({
        To: message.to, Body: message.body, [config.from.startsWith('MG') ? 'MessagingServiceSid' : 'From']: config.from, ...(config.statusCallback === undefined ? {} : { StatusCallback: config.statusCallback }),
      });
      const response = await fetch(url, { method: 'POST', headers: { authorization }, body: form, redirect: 'error', signal: AbortSignal.timeout(config.timeoutMs ?? 15_000) }).catch((error: unknown) => {
        // Refused or unknown: nothing was sent. Anything later may have arrived.
        if (isBeforeSending(error)) throw new SmsUnavailable(error);
        throw new SmsAmbiguous(error);
      });
      const answer: unknown = await response.json().catch(() => undefined);
      return resultOf(response.status, answer);
    },
  };
}

function isBeforeSending(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'].includes(code);
}

function resultOf(status: number, answer: unknown): SmsResult {
  if (status >= 200 && status < 300) {
    const sent = accepted.safeParse(answer);
    if (!sent.success) throw new SmsAmbiguous(sent.error);
    return { status: 'accepted', ref: sent.data.sid };
  }
  // Wrong credentials and a provider in trouble are ours to mend: whoever waits behind this message fares no better.
  if (status === 401 || status === 403 || status >= 500) throw new SmsUnavailable(new Error(`The provider answered ${status}.`));
  const code = refused.safeParse(answer).data?.code;
  return status === 429 ? { status: 'deferred', code: '429' } : { status: 'rejected', code: String(code ?? status), isOptedOut: code === optedOut };
}
