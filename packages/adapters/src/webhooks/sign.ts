import { createHmac, randomBytes } from 'node:crypto';

/** A secret as Standard Webhooks writes it: `whsec_` and 256 random bits. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

export interface Signed {
  readonly id: string;
  readonly sentAt: Date;
  readonly body: string;
  /** More than one while a rotation overlaps: the receiver accepts any. */
  readonly secrets: readonly string[];
}

/** The headers of Standard Webhooks 1.0: the id, the second it was sent, and an HMAC-SHA256 over both and the body for each secret. */
export function signatureHeaders({ id, sentAt, body, secrets }: Signed): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
