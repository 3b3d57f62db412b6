'use client';

import { hashKey } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { LiveFrame } from '@/components/live/frame';
import { useLiveConnection } from '@/components/live/live-provider';
import { useSignedIn } from '@/components/reader-context';
import { refusedBy } from '@/components/refused';
import { keepAnswer } from '@/components/offline/seen';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { Conversation, type ConversationIo, type ConversationPage } from './conversation';
import { channelOutbox, type ChannelOutbox } from './channel-outbox';
import type { Message } from './use-community';

const coalesceMs = 250;

/** A channel that stays true: heard by the page's one stream, caught up after every cut, and written to from an outbox that outlives the page. */
export function useConversation(channelId: string, first: ConversationPage, readAt: number): Conversation {
  const connection = useLiveConnection();
  const userId = useSignedIn()?.id ?? '';
  const [outbox] = useState(() => channelOutbox(userId, channelId));
  const io = useIo(channelId, outbox);
  const [conversation] = useState(() => new Conversation(io, first, []));
  useSeenOffline(conversation, channelId);
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
    outbox.kept().then((kept) => { conversation.restore(kept); }, () => undefined);
    return () => {
      clearTimeout(timer);
      unsubscribe();
      offState();
      window.removeEventListener('online', back);
      conversation.close();
    };
  }, [connection, conversation, channelId, outbox, readAt]);
  return conversation;
}

const shownOffline = 50;
const writeAfterMs = 1_000;

/** What was said last is kept on this device, to be read again without a connection. */
function useSeenOffline(conversation: Conversation, channelId: string): void {
  const trpc = useTRPC();
  const userId = useSignedIn()?.id;
  useEffect(() => {
    if (userId === undefined) return undefined;
    const queryKey = trpc.message.list.queryKey({ channelId, limit: shownOffline });
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      timer = undefined;
      const { messages, hasEarlier } = conversation.state;
      const data: ConversationPage = { items: messages.slice(-shownOffline), lastPosition: conversation.last, hasEarlier: hasEarlier || messages.length > shownOffline, hasLater: false };
      keepAnswer({ userId, queryKey, queryHash: hashKey(queryKey), data, at: Date.now() }).catch(() => undefined);
    };
    const stop = conversation.subscribe(() => { if (navigator.onLine) timer ??= setTimeout(write, writeAfterMs); });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [conversation, channelId, trpc, userId]);
}

function useIo(channelId: string, outbox: ChannelOutbox): ConversationIo {
  const client = useTRPCClient();
  const me = useSignedIn();
  return {
    read: (range) => client.message.list.query({ channelId, ...range }),
    keep: (pending) => { outbox.keep(pending); },
    async send({ clientId, body, mentions }) {
      try {
        const { id, position, version, createdAt } = await client.message.send.mutate({ channelId, clientId, body, mentions: [...mentions] });
        const message: Message = {
          id, clientId, channelId, position, version, status: 'published', author: { id: me?.id ?? '', name: me?.name ?? '', isStaff: false }, isMine: true, body, reactions: [], mentions: [], media: [], editedAt: null, createdAt,
        };
        return { message };
      } catch (error) {
        const refused = refusedBy(error);
        if (refused === undefined || refused.code === 'unavailable' || refused.code === 'internal') {
          outbox.later();
          return { againAfterMs: null };
        }
        const wait = refused.details['retryAfterSeconds'];
        return refused.code === 'rate_limited' && typeof wait === 'number' ? { againAfterMs: wait * 1_000 } : { refused: refused.code };
      }
    },
  };
}
