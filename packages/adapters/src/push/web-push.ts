import { type WebhookSender, WebhookUnanswered } from '../webhooks';
import { encryptPush } from './encrypt';
import { type PushResult, type PushSender, PushUnavailable } from './port';
import { vapidHeader, type VapidKeys } from './vapid';

export interface WebPushConfig {
  readonly keys: VapidKeys;
  /** `mailto:` or `https:`, for the push service's operator. */
  readonly subject: string;
  /** How addresses that strangers name are called. */
  readonly http: WebhookSender;
}

/** Sends by Web Push (RFC 8030) to whichever service the browser named; only those on the public internet are called. */
export function createWebPush({ keys, subject, http }: WebPushConfig): PushSender {
  return {
    async send(target, { payload, ttlSeconds, isUrgent, topic }): Promise<PushResult> {
      let body: Buffer;
      try {
        body = encryptPush(Buffer.from(payload), target);
      } catch (error) {
        return { status: 'rejected', code: error instanceof Error ? error.message.slice(0, 100) : 'cannot be encrypted' };
      }
      const headers = {
        authorization: vapidHeader(keys, target.endpoint, subject, new Date()), 'content-encoding': 'aes128gcm', 'content-type': 'application/octet-stream', ttl: String(ttlSeconds), urgency: isUrgent ? 'high' : 'normal',
        ...(topic === undefined ? {} : { topic }),
      };
      try {
        const { status } = await http.send({ url: target.endpoint, headers, body });
        return resultOf(status);
      } catch (error) {
        if (error instanceof WebhookUnanswered && error.fault === 'refused_address') return { status: 'rejected', code: error.fault };
        throw new PushUnavailable(error);
      }
    },
  };
}

function resultOf(status: number): PushResult {
  if (status >= 200 && status < 300) return { status: 'accepted' };
  if (status === 404 || status === 410) return { status: 'gone' };
  return { status: status === 429 || status >= 500 ? 'deferred' : 'rejected', code: String(status) };
}
