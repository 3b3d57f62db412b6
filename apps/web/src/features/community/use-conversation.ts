'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LiveFrame } from '@/components/live/frame';
import { useLiveConnection } from '@/components/live/live-provider';
import { useSignedIn } from '@/components/reader-context';
import { refusedBy } from '@/components/refused';
import { useTRPCClient } from '@/components/trpc-provider';
import { useRefusal } from '@/components/errors/use-refusal';
import { Conversation, type ConversationIo, type ConversationPage, type Pending } from './conversation';
import { keep, readKept } from './draft';
import type { Message } from './use-community';

const coalesceMs = 250;

/** A channel that stays true: heard by the page's one stream, caught up after every cut, and written to from an outbox that outlives the page. */
export function useConversation(channelId: string, first: ConversationPage, readAt: number): Conversation {
  const connection = useLiveConnection();
  const io = useIo(channelId);
  const outbox = useOutboxKey(channelId);
  const [conversation] = useState(() => new Conversation(io, first, typeof window === 'undefined' ? [] : (readKept<{ readonly items: readonly Pending[] }>(outbox)?.items ?? [])));
  useSyncExternalStore(conversation.subscribe, conversation.snapshot, conversation.snapshot);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => { timer ??= setTimeout(() => { timer = undefined; void conversation.refresh(); }, coalesceMs); };
    const onFrame = (frame: LiveFrame) => {
      if (frame.message !== undefined) conversation.hear(frame.message);
      else if (frame.type === 'message.sent') void conversation.catchUp();
      else refreshSoon();
    };
    const unsubscribe = connection.subscribe({ topics: [`channel:${channelId}`], onFrame, onReset: () => { void conversation.catchUp(); refreshSoon(); } }, readAt);
    const back = () => { void conversation.pump(); };
    const offState = connection.onState(() => { if (connection.state === 'live') back(); });
    window.addEventListener('online', back);
    back();
    return () => {
      clearTimeout(timer);
      unsubscribe();
      offState();
      window.removeEventListener('online', back);
      conversation.close();
    };
  }, [connection, conversation, channelId, readAt]);
  return conversation;
}

const useOutboxKey = (channelId: string): string => `lintel/outbox/${useSignedIn()?.id ?? ''}/${channelId}`;

function useIo(channelId: string): ConversationIo {
  const client = useTRPCClient();
  const me = useSignedIn();
  const refusal = useRefusal();
  const outbox = useOutboxKey(channelId);
  return {
    read: (range) => client.message.list.query({ channelId, ...range }),
    keep: (pending) => { keep(outbox, { items: pending }); },
    async send({ clientId, body, mentions }) {
      try {
        const { id, position, version, createdAt } = await client.message.send.mutate({ channelId, clientId, body, mentions: [...mentions] });
        const message: Message = {
          id, clientId, channelId, position, version, status: 'published', author: { id: me?.id ?? '', name: me?.name ?? '', isStaff: false }, isMine: true, body, reactions: [], mentions: [], editedAt: null, createdAt,
        };
        return { message };
      } catch (error) {
        const refused = refusedBy(error);
        if (refused === undefined || refused.code === 'unavailable' || refused.code === 'internal') return { againAfterMs: null };
        const wait = refused.details['retryAfterSeconds'];
        return refused.code === 'rate_limited' && typeof wait === 'number' ? { againAfterMs: wait * 1_000 } : { refused: refusal(error).text };
      }
    },
  };
}
