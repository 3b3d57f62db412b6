'use client';

import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { ErrorState } from '@lintel/ui/error-state';
import { ListSkeleton } from '@lintel/ui/page-skeletons';
import { Button } from '@lintel/ui/button';
import { UiLink } from '@lintel/ui/provider';
import { Segmented } from '@lintel/ui/segmented';
import { StateBadge } from '@lintel/ui/state-badge';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { refusedBy } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { useWords } from '@/components/words/use-words';
import { inquiryPhase } from './phases';

const views = ['received', 'answered', 'closed', 'all'] as const;
type View = (typeof views)[number];

/** The agency's inquiries, those that wait first. */
export function Inquiries({ organisationId }: { readonly organisationId: string | null }) {
  const t = useTranslations('desk.inquiries');
  const words = useWords();
  const trpc = useTRPC();
  const [view, setView] = useState<View>('received');
  const query = useInfiniteQuery(trpc.inquiry.list.infiniteQueryOptions(
    { ...(organisationId === null ? {} : { organisationId }), ...(view === 'all' ? {} : { status: [view] }), limit: 50 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  ));
  useLive(organisationId === null ? [] : [`organisation:${organisationId}`], { queries: [trpc.inquiry.list.infiniteQueryFilter()] });
  const items = (query.data?.pages ?? []).flatMap((page) => page.items);
  const label: Readonly<Record<View, string>> = { received: t('waiting'), answered: t('answered'), closed: t('closed'), all: t('all') };
  return (
    <div className="mx-auto flex w-full max-w-4xl flex-col gap-4 px-4 py-6 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-semibold tracking-tight">{t('title')}</h1>
        <Segmented label={t('title')} options={views.map((value) => ({ value, label: label[value] }))} value={view} onValueChange={(value) => { setView(views.find((v) => v === value) ?? 'received'); }} />
      </div>
      {query.isPending ? <ListSkeleton label={t('title')} /> : null}
      {query.isError ? <ErrorState title={t('failed')} reference={refusedBy(query.error)?.reference} onRetry={() => { void query.refetch(); }} /> : null}
      {query.isSuccess && items.length === 0 ? <EmptyState icon={<Inbox aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState> : null}
      {items.length === 0 ? null : (
        <ul className="divide-y rounded-md border bg-surface">
          {items.map((inquiry) => (
            <li key={inquiry.id}>
              <UiLink href={paths.deskInquiry(inquiry.id)} className="flex flex-col gap-1 px-4 py-3 hover:bg-hover">
                <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <span className="font-medium">{inquiry.leadName} <span className="font-normal text-ink-muted">{t('about', { listing: inquiry.listingTitle })}</span></span>
                  <span className="flex items-center gap-3 text-sm text-ink-muted">
                    {inquiry.status === 'received' && inquiry.firstResponseDueAt !== null ? <span>{t('due')} <DateTime at={inquiry.firstResponseDueAt} /></span> : <DateTime at={inquiry.receivedAt} />}
                    <StateBadge phase={inquiryPhase(inquiry.status)}>{words.of('inquiry', inquiry.status)}</StateBadge>
                  </span>
                </span>
                <span className="line-clamp-2 text-sm text-ink-muted">{inquiry.question}</span>
                {inquiry.assignedTo === null ? <span className="text-sm font-medium text-caution-ink">{t('unassigned')}</span> : null}
              </UiLink>
            </li>
          ))}
        </ul>
      )}
      {query.hasNextPage ? <Button tone="secondary" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('more')}</Button> : null}
    </div>
  );
}
