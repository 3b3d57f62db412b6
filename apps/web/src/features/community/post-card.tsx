'use client';

import { Badge } from '@lintel/ui/badge';
import { Banner } from '@lintel/ui/banner';
import { Button } from '@lintel/ui/button';
import { UiLink } from '@lintel/ui/provider';
import { useMutation } from '@tanstack/react-query';
import { Check, MessageCircle, Pin, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { Attached } from './attached';
import { Byline } from './byline';
import { Event } from './event';
import { Poll } from './poll';
import { PostMenu } from './post-menu';
import { Reactions } from './reactions';
import { type Post, useWritten } from './use-community';
import { Words } from './words';

interface PostCardProps {
  readonly post: Post;
  /** On its own page: the whole text, its title the page's. */
  readonly isWhole?: boolean;
  readonly onRemoved?: () => void;
}

/** One post as neighbours read it. */
export function PostCard({ post, isWhole = false, onRemoved }: PostCardProps) {
  const t = useTranslations('community');
  const href = paths.post(post.buildingId, post.id);
  const Title = isWhole ? 'h1' : 'h2';
  return (
    <article className="flex flex-col gap-4 rounded-lg border bg-surface p-4 sm:p-5">
      <Byline author={post.author} at={post.publishedAt ?? post.createdAt} isEdited={post.editedAt !== null} aside={<PostMenu post={post} onRemoved={onRemoved} />} />
      {post.status === 'hidden' ? <Banner tone="caution" title={t('post.hidden')}>{t('post.hiddenHelp')}</Banner> : null}
      <div className="flex flex-col gap-2">
        {post.isPinned || post.kind !== 'post' ? (
          <div className="flex flex-wrap gap-2">
            {post.isPinned ? <Badge look="outline" icon={<Pin aria-hidden />}>{t('feed.pinned')}</Badge> : null}
            {post.kind === 'post' ? null : <Badge look={post.kind === 'announcement' ? 'accent' : 'plain'}>{t(`kind.${post.kind}`)}</Badge>}
            {post.isUrgent ? <Badge look="outline" icon={<TriangleAlert aria-hidden />}>{t('post.urgent')}</Badge> : null}
          </div>
        ) : null}
        {post.title === '' ? null : <Title className={`font-semibold break-words text-balance ${isWhole ? 'text-2xl tracking-tight' : 'text-lg'}`}>{isWhole ? post.title : <UiLink href={href} className="hover:underline">{post.title}</UiLink>}</Title>}
        {post.body === '' ? null : <Words body={post.body} mentions={post.mentions} className={isWhole ? '' : 'line-clamp-8'} />}
      </div>
      <Attached media={post.media} />
      {post.poll === null ? null : <Poll post={post} poll={post.poll} />}
      {post.event === null ? null : <Event post={post} event={post.event} />}
      {post.receipt === null ? null : <Receipt post={post} receipt={post.receipt} />}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Reactions recordType="post" recordId={post.id} reactions={post.reactions} />
        {isWhole ? null : <Button asChild tone="quiet" size="sm"><UiLink href={href}><MessageCircle aria-hidden />{t('post.comments', { count: post.comments })}</UiLink></Button>}
      </div>
    </article>
  );
}

/** Of an announcement: that one has read it, and to those who work there how many have. */
function Receipt({ post, receipt }: { readonly post: Post; readonly receipt: NonNullable<Post['receipt']> }) {
  const t = useTranslations('community.post');
  const trpc = useTRPC();
  const read = useMutation(trpc.post.read.mutationOptions(useWritten()));
  if (receipt.readers !== null) return <p className="text-sm text-ink-muted">{t('readBy', { count: receipt.readers })}</p>;
  if (receipt.isRead) return <p className="flex items-center gap-1.5 text-sm text-positive-ink"><Check aria-hidden className="size-4" />{t('isRead')}</p>;
  return <Button className="self-start" pending={read.isPending} onClick={() => { read.mutate({ id: post.id }); }}>{t('read')}</Button>;
}
