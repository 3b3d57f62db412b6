'use client';

import { Breadcrumb } from '@lintel/ui/breadcrumb';
import { Card } from '@lintel/ui/card';
import { RecordSkeleton } from '@lintel/ui/page-skeletons';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useRouter } from '@/components/use-router';
import { Appeal } from './appeal';
import { Comments } from './comments';
import { PostCard } from './post-card';

/** One post, who comes, and what was said about it. */
export function PostPage({ houseId, id }: { readonly houseId: string; readonly id: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const router = useRouter();
  const house = useQuery({ ...trpc.community.get.queryOptions({ id: houseId }), retry: false });
  const query = useQuery({ ...trpc.post.get.queryOptions({ id }), retry: false });
  useLive([`post:${id}`], { queries: [trpc.post, trpc.comment].map((one) => one.pathFilter()) });
  const shown = query.isError ? { ...query, data: undefined } : query;
  return (
    <Answered query={shown} failed={t('failed')} skeleton={<RecordSkeleton label={t('title')} />}>
      {(post) => (
        <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-6 sm:px-8">
          <Breadcrumb crumbs={[{ label: house.data?.name ?? t('title'), href: paths.community(houseId) }, { label: post.title === '' ? t(`kind.${post.kind}`) : post.title }]} />
          <PostCard post={post} isWhole onRemoved={() => { router.push(paths.community(houseId)); }} />
          {post.caseId !== null && post.isMine ? <div><Appeal kind="case" id={post.caseId} label={t('post.appeal')} /></div> : null}
          {post.guests.length === 0 ? null : <Card title={t('event.guests')}><ul className="flex flex-col gap-1">{post.guests.map((guest) => <li key={guest.userId} className="flex justify-between gap-3"><span className="min-w-0 truncate">{guest.name}</span><span className="text-ink-muted">{guest.answer === 'maybe' ? t('event.maybe') : ''}</span></li>)}</ul></Card>}
          <Comments postId={id} buildingId={houseId} canWrite={post.status === 'published' && house.data?.mutedUntil === null} />
        </div>
      )}
    </Answered>
  );
}
