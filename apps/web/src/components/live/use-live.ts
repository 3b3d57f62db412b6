'use client';

import { type QueryFilters, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LiveFrame } from './frame';
import { useLiveConnection } from './live-provider';

export interface LiveOptions {
  /** Queries to read again when something of these topics happens: `trpc.listing.get.queryFilter({ id })`. */
  readonly queries: readonly QueryFilters[];
  /** Called at once for each event, to tell people or to highlight. */
  readonly onFrame?: (frame: LiveFrame) => void;
}

/** Many changes at once become one reading. */
const coalesceMs = 250;

/**
 * Keeps queries true while others work: subscribes to topics (`listing:<id>`, `organisation:<id>`, `user:<id>`, `inbox`, …) and reads the
 * queries again within a quarter of a second of a change.
 */
export function useLive(topics: readonly string[], options: LiveOptions): void {
  const connection = useLiveConnection();
  const queryClient = useQueryClient();
  const latest = useRef(options);
  useEffect(() => { latest.current = options; });
  const key = [...topics].sort().join(',');
  useEffect(() => {
    if (key === '') return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const readAgain = () => {
      timer = undefined;
      for (const filters of latest.current.queries) void queryClient.invalidateQueries(filters);
    };
    const soon = () => { timer ??= setTimeout(readAgain, coalesceMs); };
    const readAt = latest.current.queries.flatMap((filters) => queryClient.getQueryCache().findAll(filters)).map((q) => q.state.dataUpdatedAt).filter((at) => at > 0);
    const unsubscribe = connection.subscribe(
      { topics: key.split(','), onFrame: (frame) => { latest.current.onFrame?.(frame); soon(); }, onReset: soon },
      readAt.length === 0 ? Date.now() : Math.min(...readAt),
    );
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [key, connection, queryClient]);
}
