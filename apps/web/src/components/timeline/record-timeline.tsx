'use client';

import type { TimelineRecord } from '@lintel/domain/activity/contract';
import { Timeline } from '@lintel/ui/timeline';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTRPC } from '../trpc-provider';
import { useEntries } from './use-entries';

/** Everything that happened to a record, newest first: the same on every record's page. */
export function RecordTimeline({ recordType, recordId }: { readonly recordType: TimelineRecord; readonly recordId: string }) {
  const trpc = useTRPC();
  const toEntries = useEntries();
  const query = useInfiniteQuery(trpc.activity.timeline.infiniteQueryOptions({ recordType, recordId, limit: 30 }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  const entries = toEntries((query.data?.pages ?? []).flatMap((page) => page.items));
  return (
    <Timeline entries={entries} hasMore={query.hasNextPage} isLoading={query.isPending || query.isFetchingNextPage} onLoadMore={() => { void query.fetchNextPage(); }} />
  );
}
