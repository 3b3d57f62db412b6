'use client';

import { toast } from '@lintel/ui/toast';
import { useTranslations } from 'next-intl';
import { useLive } from '@/components/live/use-live';
import { useTRPC } from '@/components/trpc-provider';
import { type QueuedDraft, queueInput } from './queue';

/** Keeps the queue true while others hand in and decide, and says when somebody else decided on what is in it. */
export function useOtherModerators(drafts: readonly QueuedDraft[], isMine: (id: string) => boolean): void {
  const t = useTranslations('admin.review');
  const trpc = useTRPC();
  useLive(['reviews'], {
    queries: [trpc.listing.list.queryFilter(queueInput), trpc.listing.get.queryFilter()],
    onFrame: ({ type, aggregateId }) => {
      const draft = drafts.find(({ id }) => id === aggregateId);
      if (draft === undefined || isMine(aggregateId)) return;
      if (type === 'listing.approved') toast({ title: t('othersApproved', { title: draft.title }), detail: t('othersHelp') });
      if (type === 'listing.changes_requested') toast({ title: t('othersSentBack', { title: draft.title }), detail: t('othersHelp') });
    },
  });
}
