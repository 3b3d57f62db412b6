import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailMessage } from '../port';

export interface ComposedMail {
  /** The message as RFC 5322 has it, without the dots that SMTP adds. */
  readonly bytes: Buffer;
  readonly envelope: { readonly from: string; readonly to: string; readonly size: number };
}

/** The message as a server wants it: both bodies, headers folded and encoded, domains in ASCII. */
export async function compose(message: MailMessage): Promise<ComposedMail> {
  const { messageId, from, to, replyTo, subject, text, html, headers } = message;
  const node = new MailComposer({
    messageId,
    from: { name: from.name ?? '', address: from.address },
    to: { name: to.name ?? '', address: to.address },
    ...(replyTo === undefined ? {} : { replyTo: { name: replyTo.name ?? '', address: replyTo.address } }),
    subject,
    text,
    html,
    headers: { ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const bytes = await node.build();
  const { from: sender, to: recipients } = node.getEnvelope();
  return { bytes, envelope: { from: sender === false ? from.address : sender, to: recipients[0] ?? to.address, size: bytes.length } };
}
