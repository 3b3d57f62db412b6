'use client';

import { Button } from '@lintel/ui/button';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import type { Phase } from '@lintel/ui/phase';
import { StateBadge } from '@lintel/ui/state-badge';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Answered } from '@/components/answered';
import type { Answers } from '@/components/answers';
import { BellSkeleton } from '@/components/shell/bell-skeleton';
import { useTRPC } from '@/components/trpc-provider';

type Told = Answers['notification']['listTold']['items'][number];

const phases: Readonly<Record<Told['status'], Phase>> = {
  queued: 'waiting', sending: 'under_way', sent: 'done', delivered: 'done', read: 'done', bounced: 'stopped', failed: 'stopped', suppressed: 'not_started',
};

/** Everything that was sent to one, and why something was not. */
export function SentToMe() {
  const t = useTranslations('account.told');
  const trpc = useTRPC();
  const query = useInfiniteQuery(trpc.notification.listTold.infiniteQueryOptions({ limit: 40 }, { getNextPageParam: (page) => page.nextCursor ?? undefined }));
  return (
    <Answered query={query} failed={t('failed')} skeleton={<BellSkeleton />}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <EmptyState icon={<Send aria-hidden />} title={t('nothingSent')}>{t('nothingSentHelp')}</EmptyState>;
        return (
          <>
            <ul className="divide-y overflow-hidden rounded-md border bg-surface">{items.map((item) => <Row key={item.id} item={item} />)}</ul>
            {query.hasNextPage ? <Button className="mt-5" pending={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage(); }}>{t('older')}</Button> : null}
          </>
        );
      }}
    </Answered>
  );
}

function Row({ item }: { readonly item: Told }) {
  const t = useTranslations('account.told');
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-pretty" dir="auto">{item.title}</p>
        <p className="text-sm text-ink-muted">
          {t(`channels.${item.channel}`)}{item.to === null ? '' : ` · ${item.to}`}{item.joined > 1 ? ` · ${t('joined', { count: item.joined })}` : ''}{item.insteadOf === null ? '' : ` · ${t('insteadOf', { channel: t(`channels.${item.insteadOf}`) })}`}
        </p>
        {item.reason === null ? null : <p className="text-sm text-ink-muted">{t(`reasons.${item.reason}`)}</p>}
        {item.held === null || item.dueAt === null ? null : <p className="text-sm text-ink-muted">{t(`held.${item.held}`)} <DateTime at={item.dueAt} show="moment" /></p>}
      </div>
      <div className="flex items-center gap-3 text-sm"><span className="text-ink-faint"><DateTime at={item.sentAt ?? item.createdAt} /></span><StateBadge phase={phases[item.status]} size="sm">{t(`statuses.${item.status}`)}</StateBadge></div>
    </li>
  );
}
