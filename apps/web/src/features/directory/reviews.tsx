'use client';

import type { AgentDetail, Review } from '@lintel/domain/directory/contract';
import { Avatar } from '@lintel/ui/avatar';
import { Badge } from '@lintel/ui/badge';
import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { SkeletonText } from '@lintel/ui/skeleton';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Answered } from '@/components/answered';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import type { ReviewTask } from './review-dialog';
import { Stars } from './stars';

/** Only those who write load what judges a review. */
const ReviewDialog = lazy(async () => ({ default: (await import('./review-dialog')).ReviewDialog }));

export interface ReviewsProps {
  readonly agentId: string;
  readonly name: string;
  readonly stars: AgentDetail['stars'];
}

/** What people say of an agent; who dealt with them may say something too, and the agent answers. */
export function Reviews({ agentId, name, stars }: ReviewsProps) {
  const t = useTranslations('directory.reviews');
  const trpc = useTRPC();
  const me = useSignedIn();
  const [task, setTask] = useState<ReviewTask>();
  const query = useInfiniteQuery(trpc.agentReview.list.infiniteQueryOptions({ agentId }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  const reviewable = useQuery({ ...trpc.agentReview.listReviewable.queryOptions({ agentId }), enabled: me !== null });
  const open = reviewable.data?.items ?? [];
  const total = stars.reduce((sum, one) => sum + one.count, 0);
  return (
    <div className="flex flex-col gap-6">
      <p className="text-sm text-ink-muted">{t('help', { name })}</p>
      {total === 0 ? null : (
        <ul className="flex max-w-sm flex-col gap-1.5">
          {stars.map((one) => (
            <li key={one.stars} className="flex items-center gap-3" aria-label={t('distribution', { stars: one.stars, count: one.count })}>
              <span aria-hidden className="tabular w-3 text-sm">{one.stars}</span>
              <span aria-hidden className="h-2 flex-1 overflow-hidden rounded-sm bg-sunken"><span className="block h-full bg-accent" style={{ width: `${(100 * one.count) / total}%` }} /></span>
              <span aria-hidden className="tabular w-8 text-end text-sm text-ink-muted">{one.count}</span>
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 ? null : <Button tone="primary" className="self-start" onClick={() => { setTask({ kind: 'write', agentId, name, homes: open }); }}>{t('write', { name })}</Button>}
      <Answered query={{ data: query.data, isError: query.isError, error: query.error, refetch: query.refetch }} failed={t('failed')} level={3} skeleton={<SkeletonText lines={4} />}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? <p className="text-ink-muted">{t('none')}</p> : (
            <ul className="flex flex-col divide-y">
              {items.map((review) => <li key={review.id} className="py-5 first:pt-0"><ReviewItem review={review} name={name} onTask={setTask} /></li>)}
            </ul>
          );
        }}
      </Answered>
      {query.hasNextPage ? <Button className="self-start" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('more')}</Button> : null}
      {task === undefined ? null : <Suspense><ReviewDialog task={task} onClose={() => { setTask(undefined); }} /></Suspense>}
    </div>
  );
}

function ReviewItem({ review, name, onTask }: { readonly review: Review; readonly name: string; readonly onTask: (task: ReviewTask) => void }) {
  const t = useTranslations('directory.reviews');
  const may = (action: string) => review.actions.includes(action);
  return (
    <article aria-label={review.authorName}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Avatar name={review.authorName} size="md" />
        <div className="min-w-0">
          <p className="font-medium">{review.authorName}</p>
          <p className="text-sm text-ink-muted">{review.kind === 'closing' ? t('closedWith', { city: review.city }) : t('asked', { city: review.city })} · <DateTime at={review.createdAt} show="date" /></p>
        </div>
        <span className="ms-auto"><Stars count={review.rating} /></span>
      </div>
      {review.status === 'hidden' ? <p className="mt-2"><Badge look="outline">{t('hidden', { note: review.moderationNote ?? '' })}</Badge></p> : null}
      <p className="mt-3 max-w-prose break-words whitespace-pre-line">{review.body}</p>
      {review.answer === null ? null : (
        <blockquote className="mt-3 border-s-2 ps-4">
          <p className="text-sm font-medium">{t('answered', { name })}</p>
          <p className="max-w-prose break-words whitespace-pre-line">{review.answer}</p>
        </blockquote>
      )}
      <div className="mt-2 flex flex-wrap gap-1">
        {may('agentReview.edit') ? <Button size="sm" tone="quiet" onClick={() => { onTask({ kind: 'edit', review }); }}>{t('edit')}</Button> : null}
        {may('agentReview.answer') ? <Button size="sm" tone="secondary" onClick={() => { onTask({ kind: 'answer', review }); }}>{t('answer')}</Button> : null}
        {may('agentReview.flag') ? <Button size="sm" tone="quiet" onClick={() => { onTask({ kind: 'flag', review }); }}>{t('flag')}</Button> : null}
      </div>
    </article>
  );
}
