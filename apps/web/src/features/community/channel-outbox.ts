import { keepInOutbox, sendInBackground } from '@/components/offline/keep-in-outbox';
import { discard, messagesKept } from '@/components/offline/outbox';
import type { Pending } from './conversation';

export interface ChannelOutbox {
  /** What is kept from before this page. */
  kept(): Promise<readonly Pending[]>;
  /** All that is pending now: what is new is kept, what is gone is not kept any more. */
  keep(pending: readonly Pending[]): void;
  /** The server is not reached: the browser may send it when no page is open. */
  later(): void;
}

/** What somebody wrote in one channel and what is not known to stand there, on this device. A device that keeps nothing loses only that. */
export function channelOutbox(userId: string, channelId: string): ChannelOutbox {
  let known: ReadonlyMap<string, Pending> = new Map();
  const hold = ({ clientId, body, mentions, writtenAt, refused }: Pending) =>
    keepInOutbox({ kind: 'message', id: clientId, userId, keptAt: Date.parse(writtenAt), refused: refused ?? undefined, input: { channelId, clientId, body, mentions } });
  return {
    async kept() {
      return (await messagesKept(userId, channelId)).map(({ keptAt, refused, input: { clientId, body, mentions } }) => ({ clientId, body, mentions, writtenAt: new Date(keptAt).toISOString(), refused: refused ?? null }));
    },
    keep(pending) {
      const next = new Map(pending.map((one) => [one.clientId, one]));
      for (const [id, one] of next) if (known.get(id) !== one) hold(one).catch(() => undefined);
      for (const id of known.keys()) if (!next.has(id)) discard(id).catch(() => undefined);
      known = next;
    },
    later() { sendInBackground().catch(() => undefined); },
  };
}
