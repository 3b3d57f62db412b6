'use client';

import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { useUi } from '@lintel/ui/provider';
import { Timeline } from '@lintel/ui/timeline';
import { useInfiniteQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { useSignedIn } from '@/components/reader-context';
import { recordHref } from '@/components/timeline/record-href';
import { TimelineSkeleton } from '@/components/timeline/timeline-skeleton';
import { useEntries } from '@/components/timeline/use-entries';
import { useTRPC } from '@/components/trpc-provider';
import { useAddressFilters } from '../admin/shared/use-address-filters';
import { HistoryFilters } from './history-filters';
import { historyFilters, historyInput } from './history-question';

/** Everything one did, newest first, and on: as the log has it, kept to what the address names. */
export function MyHistory({ worksAtDesk }: { readonly worksAtDesk: boolean }) {
  const t = useTranslations('account.activity');
  const trpc = useTRPC();
  const me = useSignedIn();
  const { timeZone } = useUi();
  const { filters, set, clear } = useAddressFilters(historyFilters);
  const isFiltered = Object.keys(filters).length > 0;
  const query = useInfiniteQuery(trpc.activity.mine.infiniteQueryOptions(historyInput(filters, timeZone), { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  useLive(me === null ? [] : [`user:${me.id}`], { queries: [trpc.activity.mine.infiniteQueryFilter()] });
  const toEntries = useEntries({ isOwn: true, hrefOf: useCallback((record: { readonly type: string; readonly id: string }) => recordHref(record, worksAtDesk), [worksAtDesk]) });
  return (
    <>
      <HistoryFilters filters={filters} onSet={set} onClear={clear} />
      <Answered query={query} failed={t('failed')} skeleton={<TimelineSkeleton />}>
        {({ pages }) => {
          const entries = toEntries(pages.flatMap((page) => page.items));
          if (entries.length === 0 && isFiltered) return <EmptyState icon={<History aria-hidden />} title={t('none')} action={<Button onClick={clear}>{t('clear')}</Button>}>{t('noneHelp')}</EmptyState>;
          if (entries.length === 0) return <EmptyState icon={<History aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState>;
          return <Timeline entries={entries} hasMore={query.hasNextPage} isLoading={query.isFetchingNextPage} onLoadMore={() => { void query.fetchNextPage(); }} />;
        }}
      </Answered>
    </>
  );
}
