'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { LiveMoment } from '@/components/live/frame';
import { useLiveConnection } from '@/components/live/live-provider';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';

/** Somebody who is said to write and sends nothing stopped. */
const typingMs = 6_000;
const sayEveryMs = 3_000;

interface Typing {
  readonly userId: string;
  readonly name: string;
  readonly until: number;
}

/** Who else writes in a channel at this moment, by name; and who looks at it is kept true in what the channel's own query holds. */
export function useTyping(channelId: string): readonly string[] {
  const connection = useLiveConnection();
  const queries = useQueryClient();
  const trpc = useTRPC();
  const me = useSignedIn()?.id;
  const [typing, setTyping] = useState<readonly Typing[]>([]);
  useEffect(() => {
    const topic = `channel:${channelId}`;
    const queryKey = trpc.channel.get.queryKey({ id: channelId });
    const hear = ({ topic: about, kind, userId, name = '' }: LiveMoment) => {
      if (about !== topic || userId === me) return;
      setTyping((now) => [...now.filter((one) => one.userId !== userId), ...(kind === 'typing' ? [{ userId, name, until: Date.now() + typingMs }] : [])]);
      if (kind === 'typing') return;
      queries.setQueryData(queryKey, (channel) => {
        if (channel === undefined) return channel;
        const others = channel.present.filter((one) => one.userId !== userId);
        return { ...channel, present: kind === 'here' ? [...others, { userId, name }] : others };
      });
    };
    return connection.onMoment(hear);
  }, [channelId, connection, queries, trpc, me]);
  useEffect(() => {
    const [first] = typing.toSorted((a, b) => a.until - b.until);
    if (first === undefined) return undefined;
    const timer = setTimeout(() => { setTyping((now) => now.filter(({ until }) => until > Date.now())); }, Math.max(0, first.until - Date.now()) + 50);
    return () => { clearTimeout(timer); };
  }, [typing]);
  return typing.map(({ name }) => name);
}

/** Says that one writes, at most so often. Not said, nobody misses anything. */
export function useSayTyping(channelId: string): () => void {
  const client = useTRPCClient();
  const said = useRef(0);
  return useCallback(() => {
    if (Date.now() - said.current < sayEveryMs || !navigator.onLine) return;
    said.current = Date.now();
    client.channel.sayTyping.mutate({ id: channelId }).catch(() => undefined);
  }, [client, channelId]);
}
