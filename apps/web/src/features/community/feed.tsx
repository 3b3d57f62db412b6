'use client';

import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { EmptyState } from '@lintel/ui/empty-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Segmented } from '@lintel/ui/segmented';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { MessagesSquare } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { momentTag } from '@/components/moment-tag';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC, useTRPCClient } from '@/components/trpc-provider';
import { Appeal } from './appeal';
import { Composer } from './composer';
import { PostCard } from './post-card';
import type { House } from './use-community';

const filters = ['all', 'announcement', 'event', 'poll'] as const;
type Filter = (typeof filters)[number];

/** What is written in a house, the newest first, and where one writes oneself. */
export function Feed({ id }: { readonly id: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const me = useSignedIn();
  const query = useQuery({ ...trpc.community.get.queryOptions({ id }), retry: false });
  useLive([`community:${id}`, ...(me === null ? [] : [`user:${me.id}`])], { queries: [trpc.post, trpc.community].map((router) => router.pathFilter()) });
  // What was read before one moved out is not shown for a moment longer.
  const shown = query.isError ? { ...query, data: undefined } : query;
  return (
    <Answered query={shown} failed={t('gone')} skeleton={<ListSkeleton label={t('title')} />}>
      {(house) => (
        <div className="mx-auto flex w-full max-w-2xl flex-col gap-5 px-4 py-6 sm:px-8">
          <div>
            <p className="text-ink-muted">{t('title')}</p>
            <h1 className="text-2xl font-semibold tracking-tight">{house.name}</h1>
          </div>
          {house.mutedUntil === null ? <Composer house={house} /> : <Muted house={house} until={house.mutedUntil} />}
          <Posts house={house} />
        </div>
      )}
    </Answered>
  );
}

function Muted({ house, until }: { readonly house: House; readonly until: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const mutes = useQuery(trpc.mute.list.queryOptions({ buildingId: house.id }));
  const mine = mutes.data?.items.find(({ id }) => id === house.muteId);
  return <Banner tone="caution" title={t.rich('muted', momentTag(until))} action={mine?.actions.includes('mute.appeal') === true ? <Appeal kind="mute" id={mine.id} label={t('mutedAppeal')} /> : undefined}>{mine?.reason}</Banner>;
}

function Posts({ house }: { readonly house: House }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const [filter, setFilter] = useState<Filter>('all');
  const posts = useInfiniteQuery(trpc.post.list.infiniteQueryOptions({ buildingId: house.id, ...(filter === 'all' ? {} : { kind: filter }) }, { getNextPageParam: ({ nextCursor }) => nextCursor }));
  const [first] = posts.data?.pages ?? [];
  const pinned = first?.pinned ?? [];
  useMarkSeen(house.id, first?.items[0]?.id);
  const rest = (posts.data?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => !pinned.some((one) => one.id === id));
  return (
    <>
      <Segmented label={t('filter.label')} value={filter} onValueChange={setFilter} options={filters.map((value) => ({ value, label: t(`filter.${value}`) }))} className="self-start max-sm:max-w-full max-sm:overflow-x-auto" />
      <Answered query={{ ...posts, data: posts.data }} failed={t('failed')} skeleton={<ListSkeleton label={t('title')} />}>
        {() => (pinned.length + rest.length === 0 ? <EmptyState icon={<MessagesSquare aria-hidden />} title={t('feed.empty')}>{t('feed.emptyHelp')}</EmptyState> : (
          <div role="feed" aria-busy={posts.isFetchingNextPage} aria-label={t('title')} className="flex flex-col gap-4">
            {[...pinned, ...rest].map((post) => <PostCard key={post.id} post={post} />)}
            {posts.hasNextPage ? <Button className="self-center" pending={posts.isFetchingNextPage} onClick={() => { void posts.fetchNextPage(); }}>{t('feed.loadMore')}</Button> : null}
          </div>
        ))}
      </Answered>
    </>
  );
}

const seenAfterMs = 1_000;

/** Says that one has looked, once the newest has stood on the screen for a moment; not said, it is said at the next. */
function useMarkSeen(houseId: string, newestId: string | undefined): void {
  const client = useTRPCClient();
  useEffect(() => {
    if (newestId === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => { client.community.markSeen.mutate({ id: houseId }).catch(() => undefined); }, seenAfterMs);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, houseId, newestId]);
}
