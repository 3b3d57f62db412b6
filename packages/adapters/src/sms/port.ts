import { DependencyDown } from '@lintel/kernel';

export interface SmsMessage {
  /** Names the message to whoever keeps it; providers know no such key. */
  readonly reference: string;
  /** E.164. */
  readonly to: string;
  readonly body: string;
}

/** `ref` is what the provider calls the message in what it says later. */
export type SmsResult =
  | { readonly status: 'accepted'; readonly ref: string }
  | { readonly status: 'rejected'; readonly code: string; /** The reader answered STOP: nothing may be sent there. */ readonly isOptedOut: boolean }
  | { readonly status: 'deferred'; readonly code: string };

export interface SmsSender {
  readonly kind: 'database' | 'twilio';
  /**
   * Never sends twice by itself.
   * @throws SmsUnavailable when the message surely did not leave. SmsAmbiguous when it may have. RangeError for what is no number or no text.
   */
  send(message: SmsMessage): Promise<SmsResult>;
}

export class SmsUnavailable extends DependencyDown {
  override readonly name = 'SmsUnavailable';
  constructor(cause: unknown) {
    super('The SMS provider', { cause });
  }
}

/** The provider got the request and its answer was lost: the message may be on its way. */
export class SmsAmbiguous extends Error {
  override readonly name = 'SmsAmbiguous';
  constructor(cause: unknown) {
    super('The answer of the SMS provider was lost.', { cause });
  }
}

/** @throws RangeError */
export function checkSms({ to, body }: SmsMessage): void {
  if (!/^\+[1-9][0-9]{6,14}$/.test(to)) throw new RangeError('A number is written as +14155550123.');
  if (body.trim() === '' || body.length > 1_600) throw new RangeError('A text message has between 1 and 1,600 characters.');
  if (/[^\P{Cc}\n]/u.test(body)) throw new RangeError('A text message has no control characters.');
}
