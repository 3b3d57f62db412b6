'use client';

import type { ActivityEntry, TimelineRecord } from '@lintel/domain/activity/contract';
import { Timeline } from '@lintel/ui/timeline';
import type { TimelineEntry } from '@lintel/ui/timeline-entry';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useFormats } from '../words/use-formats';
import { useTRPC } from '../trpc-provider';
import { type EventWords, useEventWords } from './event-words';

type Values = (field: string, value: string | number | null | undefined, data: ActivityEntry['data']) => string | null | undefined;

/** An entry of the log as the timeline shows it. */
function toEntry(entry: ActivityEntry, words: EventWords, value: Values): TimelineEntry {
  return {
    id: entry.id, at: entry.occurredAt, what: words.what(entry.type, entry.data), from: { origin: entry.origin ?? 'rule' },
    who: { name: entry.actor?.name ?? words.system, ...(entry.onBehalfOf === null ? {} : { onBehalfOf: entry.onBehalfOf.name }) },
    ...(entry.reason === null ? {} : { why: entry.reason }),
    ...(entry.changed.length === 0 ? {} : {
      changes: entry.changed.map((c) => ({ id: c.field, label: words.field(c.field), before: value(c.field, c.from, entry.data), after: value(c.field, c.to, entry.data) })),
    }),
  };
}

/** Everything that happened to a record, newest first: the same on every record's page. */
export function RecordTimeline({ recordType, recordId }: { readonly recordType: TimelineRecord; readonly recordId: string }) {
  const trpc = useTRPC();
  const words = useEventWords();
  const formats = useFormats();
  const query = useInfiniteQuery(trpc.activity.timeline.infiniteQueryOptions({ recordType, recordId, limit: 30 }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  const value: Values = (field, raw, data) => {
    if (raw === undefined || raw === null) return raw;
    const currency = data['currency'];
    return typeof raw === 'number' && /price/i.test(field) && typeof currency === 'string' ? formats.money(raw, currency) : String(raw);
  };
  const entries = (query.data?.pages ?? []).flatMap((page) => page.items).map((entry) => toEntry(entry, words, value));
  return (
    <Timeline entries={entries} hasMore={query.hasNextPage} isLoading={query.isPending || query.isFetchingNextPage} onLoadMore={() => { void query.fetchNextPage(); }} />
  );
}
