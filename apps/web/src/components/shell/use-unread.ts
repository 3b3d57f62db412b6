'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answers } from '../answers';
import { useLiveConnection } from '../live/live-provider';
import { useTRPC } from '../trpc-provider';

/** Where much is written, counts are read anew no more often. */
const everyMs = 5_000;
const coalesceMs = 250;

/** How much is new where one lives and works: right while others write, and at once after one has read, here or on another device. `isOn`: they have such places. */
export function useUnread(isOn: boolean): Answers['community']['countUnread'] | undefined {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const connection = useLiveConnection();
  const { data } = useQuery({ ...trpc.community.countUnread.queryOptions({}), enabled: isOn, refetchOnWindowFocus: true });
  useEffect(() => {
    if (!isOn) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = 0;
    const read = () => {
      timer = undefined;
      last = Date.now();
      void queries.invalidateQueries(trpc.community.countUnread.queryFilter());
    };
    const soon = () => { timer ??= setTimeout(read, Math.max(coalesceMs, last + everyMs - Date.now())); };
    const now = () => {
      clearTimeout(timer);
      timer = setTimeout(read, coalesceMs);
    };
    const unsubscribe = connection.subscribe({ topics: ['unread'], onFrame: soon, onReset: now }, Date.now());
    const stop = connection.onMoment(({ kind }) => { if (kind === 'read') now(); });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      stop();
    };
  }, [isOn, connection, queries, trpc]);
  return data;
}
