import { MailAmbiguous, MailUnavailable, type MailResult } from '../port';

/** How far a message had come when the error struck. */
export type Phase = 'before' | 'sent';

/** What an SMTP client's error carries; the rest is words. */
interface SmtpError {
  readonly responseCode?: unknown;
  readonly command?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

/** Replies that ask for (better) credentials; the message is not at fault. RFC 4954. */
const aboutCredentials = new Set([530, 534, 535, 538]);

/**
 * What a failed attempt means, by the reply's code and the command it answers (RFC 5321, 4.2.1 and 4.3.2). Connecting, greeting and signing in
 * concern every message alike, and so does a temporary refusal of the sender; RCPT and DATA concern this one. 421 ends the session wherever it comes.
 * @throws MailUnavailable or MailAmbiguous
 */
export function classify(error: unknown, phase: Phase, messageId: string): MailResult {
  const { responseCode, command, code, message }: SmtpError = typeof error === 'object' && error !== null ? error : {};
  const response = typeof message === 'string' ? message : String(error);
  if (typeof responseCode !== 'number' || responseCode < 400) {
    if (phase === 'sent') throw new MailAmbiguous(messageId, error);
    // Refused by the client itself, going by what the server announced.
    if (code === 'EMESSAGE') return { status: 'rejected', code: 552, response };
    if (code === 'EENVELOPE') return { status: 'rejected', code: 553, response };
    throw new MailUnavailable(error);
  }
  if (responseCode === 421 || aboutCredentials.has(responseCode)) throw new MailUnavailable(error);
  const answers = phase === 'sent' ? 'DATA' : command;
  if (responseCode >= 500 && (answers === 'MAIL FROM' || answers === 'RCPT TO' || answers === 'DATA')) return { status: 'rejected', code: responseCode, response };
  if (responseCode < 500 && (answers === 'RCPT TO' || answers === 'DATA')) return { status: 'deferred', code: responseCode, response };
  throw new MailUnavailable(error);
}
