import { InvalidMail, type MailAddress, MailAmbiguous, type Mailer, MailUnavailable } from '@lintel/adapters/mail';
import { type PushSender, PushUnavailable } from '@lintel/adapters/push';
import { SmsAmbiguous, type SmsSender, SmsUnavailable } from '@lintel/adapters/sms';
import type { claimDeliveries } from '@lintel/domain/notification';
import type { OutputOf } from '@lintel/kernel';

export interface SendingPorts {
  readonly mailer: Mailer;
  readonly from: MailAddress;
  readonly sms: SmsSender;
  readonly push: PushSender;
}

export type Outgoing = OutputOf<typeof claimDeliveries>['claimed'][number];
type OutgoingTo<Channel extends Outgoing['channel']> = Extract<Outgoing, { readonly channel: Channel }>;

export interface Ending {
  readonly outcome: 'sent' | 'rejected' | 'deferred' | 'unavailable' | 'ambiguous';
  readonly code: string;
  readonly providerRef: string | null;
  /** Browsers that their push service knows no longer. */
  readonly goneBrowsers: readonly string[];
}

const ended = (outcome: Ending['outcome'], code = '', more: Partial<Ending> = {}): Ending => ({ outcome, code, providerRef: null, goneBrowsers: [], ...more });

/** A push service keeps a message this long for a browser that is asleep. */
const pushTtlSeconds = 24 * 3_600;

/** Sends one message through its channel's port and says how that ended; what is not foreseen is thrown, and the claim runs out. */
export function sendMessage(ports: SendingPorts, message: Outgoing): Promise<Ending> {
  if (message.channel === 'email') return sendMail(ports, message);
  if (message.channel === 'sms') return sendSms(ports, message);
  return sendPush(ports, message);
}

async function sendMail({ mailer, from }: SendingPorts, { messageId, to, subject, text, html, headers }: OutgoingTo<'email'>): Promise<Ending> {
  try {
    const result = await mailer.send({ messageId, from, to: { address: to }, subject, text, html, headers });
    return result.status === 'accepted' ? ended('sent') : ended(result.status, String(result.code));
  } catch (error) {
    if (error instanceof MailAmbiguous) return ended('ambiguous', 'answer_lost');
    if (error instanceof MailUnavailable) return ended('unavailable', 'unreachable');
    if (error instanceof InvalidMail) return ended('rejected', `invalid ${error.field}`);
    throw error;
  }
}

async function sendSms({ sms }: SendingPorts, { id, to, body }: OutgoingTo<'sms'>): Promise<Ending> {
  try {
    const result = await sms.send({ reference: id, to, body });
    return result.status === 'accepted' ? ended('sent', '', { providerRef: result.ref }) : ended(result.status, result.code);
  } catch (error) {
    if (error instanceof SmsAmbiguous) return ended('ambiguous', 'answer_lost');
    if (error instanceof SmsUnavailable) return ended('unavailable', 'unreachable');
    if (error instanceof RangeError) return ended('rejected', 'invalid');
    throw error;
  }
}

/** One browser that took it is enough; without any, another channel may stand in. */
async function sendPush({ push }: SendingPorts, { payload, topic, isUrgent, browsers }: OutgoingTo<'push'>): Promise<Ending> {
  const results = await Promise.all(browsers.map(async (browser) => ({
    id: browser.id,
    result: await push.send(browser, { payload, topic, isUrgent, ttlSeconds: pushTtlSeconds }).catch((error: unknown) => {
      if (error instanceof PushUnavailable) return { status: 'deferred', code: 'unreachable' } as const;
      throw error;
    }),
  })));
  const goneBrowsers = results.flatMap(({ id, result }) => (result.status === 'gone' ? [id] : []));
  if (results.some(({ result }) => result.status === 'accepted')) return ended('sent', '', { goneBrowsers });
  const deferred = results.find(({ result }) => result.status === 'deferred')?.result;
  if (deferred !== undefined && 'code' in deferred) return ended('deferred', deferred.code, { goneBrowsers });
  const rejected = results.map(({ result }) => ('code' in result ? result.code : '')).find((code) => code !== '');
  return ended('rejected', rejected ?? 'no_browser', { goneBrowsers });
}
