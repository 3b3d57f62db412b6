'use client';

import { Button } from '@lintel/ui/button';
import { buttonClass } from '@lintel/ui/button-class';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { Skeleton } from '@lintel/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { MessageCircleQuestion } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useSignedIn } from '@/components/reader-context';
import { useTRPC } from '@/components/trpc-provider';
import { type InquiryItem, InquiryState } from './inquiry-state';

/** What one asked, newest first; on the home page only the last ones. */
export function MyInquiries({ most }: { readonly most?: number }) {
  const t = useTranslations('home.inquiries');
  const trpc = useTRPC();
  const me = useSignedIn();
  const query = useInfiniteQuery(trpc.inquiry.list.infiniteQueryOptions({ isMine: true, limit: most ?? 30 }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  useLive(me === null ? [] : [`user:${me.id}`, 'inbox'], { queries: [trpc.inquiry.list.infiniteQueryFilter()] });
  return (
    <Answered query={query} failed={t('failed')} level={most === undefined ? 2 : 3} skeleton={<RowsSkeleton rows={most ?? 5} />}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items).slice(0, most);
        if (items.length === 0)
          return (
            <EmptyState level={most === undefined ? 2 : 3} icon={<MessageCircleQuestion aria-hidden />} title={t('empty')} action={<UiLink href={paths.search()} className={buttonClass()}>{t('emptyAction')}</UiLink>}>
              {t('emptyHelp')}
            </EmptyState>
          );
        return (
          <>
            <ul className="divide-y">{items.map((item) => <li key={item.id}><Row item={item} /></li>)}</ul>
            {most === undefined && query.hasNextPage ? <Button className="mt-5" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('more')}</Button> : null}
          </>
        );
      }}
    </Answered>
  );
}

function Row({ item }: { readonly item: InquiryItem }) {
  const t = useTranslations('home.inquiries');
  return (
    <UiLink href={paths.myInquiry(item.id)} className="-mx-3 flex flex-col gap-1 rounded-md px-3 py-3.5 transition-colors hover:bg-hover">
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 truncate font-medium">{item.listingTitle}</span>
        <InquiryState status={item.status} size="sm" />
      </span>
      <span className="line-clamp-2 text-ink-muted">{item.question}</span>
      <span className="text-sm text-ink-muted">
        <DateTime at={item.receivedAt} /> · {item.assignedToName === null ? t('unassigned') : t('with', { name: item.assignedToName })} · {t('messages', { count: item.messageCount })}
      </span>
    </UiLink>
  );
}

function RowsSkeleton({ rows }: { readonly rows: number }) {
  return (
    <div aria-hidden className="flex flex-col gap-6 py-3">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex flex-col gap-2">
          <Skeleton className="h-5 w-2/5" />
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-3 w-1/3" />
        </div>
      ))}
    </div>
  );
}
