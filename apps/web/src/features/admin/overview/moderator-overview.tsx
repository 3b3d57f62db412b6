'use client';

import { buttonClass } from '@lintel/ui/button-class';
import { Countdown } from '@lintel/ui/countdown';
import { EmptyState } from '@lintel/ui/empty-state';
import { UiLink } from '@lintel/ui/provider';
import { Stat } from '@lintel/ui/stat';
import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useLive } from '@/components/live/use-live';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { inOrder, queueInput, reviewDue } from '@/features/review/queue';
import { PartError } from '../shared/part';
import { Screen } from '../shared/screen';

/** What waits for a moderator. */
export function ModeratorOverview() {
  const t = useTranslations('admin.overview');
  const trpc = useTRPC();
  const queue = useQuery(trpc.listing.list.queryOptions(queueInput));
  useLive(['reviews'], { queries: [trpc.listing.list.queryFilter(queueInput)] });
  if (queue.data === undefined) return queue.isError ? <PartError error={queue.error} onRetry={() => { void queue.refetch(); }} /> : null;
  const drafts = inOrder(queue.data.items);
  const due = drafts[0] === undefined ? undefined : reviewDue(drafts[0]);
  return (
    <Screen title={t('title')} lead={t('lead2')}>
      {drafts.length === 0 ? (
        <EmptyState icon={<ClipboardCheck aria-hidden />} title={t('queueEmpty')}>{t('queueEmptyHelp')}</EmptyState>
      ) : (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            <Stat label={t('queue')} value={drafts.length} href={paths.review} />
            {due === undefined ? null : <Stat label={t('nextDue')} value={<Countdown to={due} urgentWithin={7_200_000} />} href={paths.review} />}
          </div>
          <UiLink href={paths.review} className={buttonClass('primary', 'md', 'self-start')}>{t('open')}</UiLink>
        </>
      )}
    </Screen>
  );
}
