import { DependencyDown } from '@lintel/kernel';

export interface MailAddress {
  /** `local@domain`, not more; both may be non-ASCII where the server takes them (RFC 6531). */
  readonly address: string;
  readonly name?: string;
}

/** One message to one person, so that whether it arrived has one answer. */
export interface MailMessage {
  /** With its angle brackets. A message sent again, since the answer to it was lost, keeps its id: see {@link mailMessageId}. */
  readonly messageId: string;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly replyTo?: MailAddress;
  readonly subject: string;
  /** The same content twice: `text` for readers that show no HTML. */
  readonly text: string;
  readonly html: string;
  /** Further headers, such as `List-Unsubscribe`; not those that the fields above and the format of the message decide. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server answered about a message. `code` is SMTP's three digits, `response` the server's words: for operators, not for the addressee. */
export type MailResult =
  | { readonly status: 'accepted'; readonly response: string }
  /** For good: the address does not exist, the message is refused. Sending it again would get the same answer. */
  | { readonly status: 'rejected'; readonly code: number; readonly response: string }
  /** Not now, for this addressee (mailbox full, greylisting); others' mail may go on. Try again in minutes, with the same id. */
  | { readonly status: 'deferred'; readonly code: number; readonly response: string };

/** How mail leaves. Accepted means that a server took charge of the message, not that anybody read it. */
export interface Mailer {
  /** Which implementation this is, for the health page. */
  readonly kind: 'database' | 'smtp';
  /** @throws MailUnavailable when mail could not be sent now, wrong credentials included. Sends nothing. */
  verify(): Promise<void>;
  /**
   * Never sends twice by itself.
   * @throws InvalidMail when a field does not hold what it says; nothing left.
   * @throws MailUnavailable when the message surely did not leave and none would.
   * @throws MailAmbiguous when it may have.
   */
  send(message: MailMessage): Promise<MailResult>;
  /** Waits for what is being sent, then lets go of connections. Nothing can be sent after. */
  close(): Promise<void>;
}

/** Mail cannot be sent at present, whoever to. Consumers pause on it. */
export class MailUnavailable extends DependencyDown {
  override readonly name = 'MailUnavailable';
  constructor(cause: unknown) {
    super('The mail server', { cause });
  }
}

/** The server got the whole message and its answer was lost. To be repeated with the same id and counted: the addressee may see it twice. */
export class MailAmbiguous extends Error {
  override readonly name = 'MailAmbiguous';
  constructor(
    readonly messageId: string,
    cause: unknown,
  ) {
    super(`The answer to ${messageId} was lost: it may have been delivered.`, { cause });
  }
}

export class InvalidMail extends Error {
  override readonly name = 'InvalidMail';
  constructor(
    /** Which field, such as `to.address` or `headers.X-Topic`. */
    readonly field: string,
    why: string,
  ) {
    super(`${field}: ${why}`);
  }
}
