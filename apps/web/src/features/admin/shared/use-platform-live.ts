'use client';

import { type QueryFilters, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLive } from '@/components/live/use-live';

/** During an import the log moves hundreds of times a second: figures over the whole platform are read at most this often. */
const atMostEveryMs = 1_000;
const none: readonly QueryFilters[] = [];

/** Keeps figures true while anything at all happens on the platform. For those who run it: others hear nothing. */
export function usePlatformLive(queries: readonly QueryFilters[]): void {
  const client = useQueryClient();
  const latest = useRef(queries);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => { latest.current = queries; });
  useEffect(() => () => { clearTimeout(timer.current); }, []);
  useLive(['platform'], {
    queries: none,
    onFrame: () => {
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        for (const filters of latest.current) void client.invalidateQueries(filters);
      }, atMostEveryMs);
    },
  });
}
