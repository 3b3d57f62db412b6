import { InvalidMail, type MailAddress, type MailMessage } from './port';

// Line breaks would let a value become headers of its own, or a body.
const control = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const special = '\\s\\p{Cc}<>()[\\]\\\\,;:"@';
const addressPattern = new RegExp(`^[^${special}]{1,64}@[^${special}]{1,255}$`, 'u');
const messageIdPattern = /^<[!-;=?A-~]{1,120}@[!-;=?A-~]{1,120}>$/;
const longestSubject = 500;
const longestHeader = 2_000;
const longestBody = 5_000_000;
const reserved = /^(?:from|to|cc|bcc|sender|reply-to|subject|date|message-id|mime-version|content-.*|return-path|received|dkim-signature|resent-.*)$/i;

/** @throws InvalidMail for the first field that does not hold what it says. */
export function checkMessage(message: MailMessage): void {
  if (!messageIdPattern.test(message.messageId)) throw new InvalidMail('messageId', 'write it as <id@domain>');
  checkAddress('from', message.from);
  checkAddress('to', message.to);
  if (message.replyTo !== undefined) checkAddress('replyTo', message.replyTo);
  checkLine('subject', message.subject, longestSubject);
  checkBody('text', message.text);
  checkBody('html', message.html);
  for (const [name, value] of Object.entries(message.headers ?? {})) {
    if (!/^[A-Za-z0-9-]{1,70}$/.test(name)) throw new InvalidMail('headers', 'a name is made of letters, digits and hyphens');
    if (reserved.test(name)) throw new InvalidMail(`headers.${name}`, 'is decided by the message itself');
    checkLine(`headers.${name}`, value, longestHeader);
  }
}

function checkAddress(field: string, { address, name }: MailAddress): void {
  if (!addressPattern.test(address)) throw new InvalidMail(`${field}.address`, 'is not an e-mail address');
  if (name !== undefined) checkLine(`${field}.name`, name, longestSubject);
}

function checkLine(field: string, value: string, longest: number): void {
  if (control.test(value)) throw new InvalidMail(field, 'has a line break or another control character');
  if (value.length > longest) throw new InvalidMail(field, `is longer than ${String(longest)} characters`);
}

function checkBody(field: string, value: string): void {
  if (/[\0\p{Cs}]/u.test(value)) throw new InvalidMail(field, 'has a zero byte or half a character');
  if (value.length > longestBody) throw new InvalidMail(field, 'is longer than 5 million characters');
}
