import { DependencyDown } from '@lintel/kernel';

/** What a browser gave away when it subscribed (Push API): where its push service listens, and the keys that only it can open. */
export interface PushTarget {
  readonly endpoint: string;
  /** An uncompressed P-256 point, base64url. */
  readonly p256dh: string;
  /** 16 bytes, base64url. */
  readonly auth: string;
}

export interface PushMessage {
  /** At most 3,000 bytes; the push service cannot read it. */
  readonly payload: string;
  /** How long the push service keeps it for a browser that is not there, in seconds. */
  readonly ttlSeconds: number;
  readonly isUrgent: boolean;
  /** A later message of the same topic replaces one not yet delivered: at most 32 of base64url's characters. */
  readonly topic?: string;
}

/** `gone`: the subscription is over and never comes back (404, 410). `rejected`: the same would be refused again. `deferred`: try again later. */
export type PushResult = { readonly status: 'accepted' | 'gone' } | { readonly status: 'rejected' | 'deferred'; readonly code: string };

/** Sends to browsers through their push services. A service keeps one message a topic, so that a repetition replaces what it repeats. */
export interface PushSender {
  /** @throws PushUnavailable when no answer was had. */
  send(target: PushTarget, message: PushMessage): Promise<PushResult>;
}

export class PushUnavailable extends DependencyDown {
  override readonly name = 'PushUnavailable';
  constructor(cause: unknown) {
    super('The push service', { cause });
  }
}
