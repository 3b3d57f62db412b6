'use client';

import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { Segmented } from '@lintel/ui/segmented';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Bell, BellRing } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { BellSkeleton } from '@/components/shell/bell-skeleton';
import { NotificationRow } from '@/components/shell/notification-row';
import { useTRPC } from '@/components/trpc-provider';

/** Everything one was told, newest first. */
export function Notifications() {
  const t = useTranslations('account.notifications');
  const bell = useTranslations('shell.bell');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [shown, setShown] = useState<'all' | 'unread'>('all');
  const query = useInfiniteQuery(trpc.notification.list.infiniteQueryOptions({ unreadOnly: shown === 'unread', limit: 40 }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  useLive(['inbox'], { queries: [trpc.notification.pathFilter()] });
  const read = useMutation(trpc.notification.read.mutationOptions({ onSettled: () => queryClient.invalidateQueries(trpc.notification.pathFilter()) }));
  const unread = query.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Segmented label={t('show')} value={shown} onValueChange={setShown} options={[{ value: 'all', label: t('all') }, { value: 'unread', label: t('unread') }]} />
        <Button tone="quiet" disabled={unread === 0} pending={read.isPending} onClick={() => { read.mutate({ ids: 'all' }); }}>{t('markAll')}</Button>
      </div>
      <Answered query={query} failed={bell('failed')} skeleton={<BellSkeleton />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0)
            return shown === 'all'
              ? <EmptyState icon={<Bell aria-hidden />} title={bell('empty')}>{bell('emptyHelp')}</EmptyState>
              : <EmptyState icon={<BellRing aria-hidden />} title={t('emptyUnread')}>{t('emptyUnreadHelp')}</EmptyState>;
          return (
            <>
              <ul className="divide-y overflow-hidden rounded-md border bg-surface">
                {items.map((item) => (
                  <li key={item.id}><NotificationRow item={item} onOpen={(id) => { if (!item.isRead) read.mutate({ ids: [id] }); }} /></li>
                ))}
              </ul>
              {query.hasNextPage ? <Button className="mt-5" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('more')}</Button> : null}
            </>
          );
        }}
      </Answered>
    </>
  );
}
