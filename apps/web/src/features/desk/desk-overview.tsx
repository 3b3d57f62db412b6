'use client';

import { Card } from '@lintel/ui/card';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { SkeletonText } from '@lintel/ui/skeleton';
import { Stat } from '@lintel/ui/stat';
import { useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { useDeadlineWords } from '@/components/use-deadline-words';

export interface DeskOverviewProps {
  readonly name: string;
  /** Whose listings; absent for the agency's owner, who looks after all of them. */
  readonly listAgentId?: string;
  readonly organisationId: string | null;
}

const most = 200;

/** What an agent needs to see first: who waits, what is due, how the listings stand. */
export function DeskOverview({ name, listAgentId, organisationId }: DeskOverviewProps) {
  const t = useTranslations('desk');
  const trpc = useTRPC();
  const deadlineWords = useDeadlineWords('desk');
  const scope = organisationId === null ? {} : { organisationId };
  const listings = useQuery(trpc.listing.list.queryOptions({ ...scope, ...(listAgentId === undefined ? {} : { listAgentId }), limit: most }));
  const waiting = useQuery(trpc.inquiry.list.queryOptions({ ...scope, status: ['received'], limit: 20 }));
  useLive(organisationId === null ? [] : [`organisation:${organisationId}`], { queries: [trpc.listing.list.queryFilter(), trpc.inquiry.list.queryFilter()] });
  const items = listings.data?.items ?? [];
  const count = (test: (item: (typeof items)[number]) => boolean) => (listings.isPending ? '–' : String(items.filter(test).length));
  const soon = items.flatMap((item) => (item.next === null ? [] : [{ item, next: item.next }])).toSorted((a, b) => a.next.dueAt.localeCompare(b.next.dueAt)).slice(0, 8);
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-6 sm:px-6 lg:px-8">
      <h1 className="text-2xl font-semibold tracking-tight">{t('greeting', { name })}</h1>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Stat label={t('figures.active')} value={count((i) => i.standardStatus === 'Active' || i.standardStatus === 'ActiveUnderContract')} href={`${paths.deskListings}?status=Active`} />
        <Stat label={t('figures.review')} value={count((i) => i.reviewStatus === 'submitted')} href={`${paths.deskListings}?review=submitted`} />
        <Stat label={t('figures.drafts')} value={count((i) => i.reviewStatus === 'draft' || i.reviewStatus === 'changes_requested')} href={`${paths.deskListings}?review=draft`} />
        <Stat label={t('figures.waiting')} value={waiting.isPending ? '–' : String(waiting.data?.items.length ?? 0)} href={paths.deskInquiries} />
      </div>
      <div className="grid gap-6 lg:grid-cols-2">
        <Card title={t('waiting.title')} level={2} aside={<UiLink href={paths.deskInquiries} className="text-accent-ink">{t('waiting.all')}</UiLink>} pad="none">
          {waiting.isPending ? <div className="p-4 sm:px-5"><SkeletonText lines={4} /></div> : null}
          {waiting.data?.items.length === 0 ? <EmptyState level={3} icon={<Inbox aria-hidden />} title={t('waiting.empty')} /> : null}
          <ul className="divide-y">
            {waiting.data?.items.map((inquiry) => (
              <li key={inquiry.id}>
                <UiLink href={paths.deskInquiry(inquiry.id)} className="flex min-h-14 flex-col gap-0.5 px-4 py-3 hover:bg-hover sm:px-5">
                  <span className="flex items-baseline justify-between gap-3">
                    <span className="truncate font-medium">{inquiry.leadName}</span>
                    <span className="shrink-0 text-sm text-ink-muted"><DateTime at={inquiry.receivedAt} /></span>
                  </span>
                  <span className="truncate text-sm text-ink-muted">{inquiry.question}</span>
                </UiLink>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={t('soon.title')} level={2} pad="none">
          {listings.isPending ? <div className="p-4 sm:px-5"><SkeletonText lines={4} /></div> : null}
          {!listings.isPending && soon.length === 0 ? <p className="p-4 text-ink-muted sm:px-5">{t('soon.empty')}</p> : null}
          <ul className="divide-y">
            {soon.map(({ item, next }) => (
              <li key={item.id}>
                <UiLink href={paths.deskListing(item.id)} className="flex min-h-14 flex-col gap-0.5 px-4 py-3 hover:bg-hover sm:px-5">
                  <span className="flex items-baseline justify-between gap-3">
                    <span className="truncate font-medium">{deadlineWords(next).what}</span>
                    <span className="shrink-0 text-sm text-ink-muted"><DateTime at={next.dueAt} /></span>
                  </span>
                  <span className="truncate text-sm text-ink-muted">{item.title}</span>
                </UiLink>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </div>
  );
}
