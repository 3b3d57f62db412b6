'use client';

import { Countdown } from '@lintel/ui/countdown';
import { EmptyState } from '@lintel/ui/empty-state';
import { Inbox } from '@lintel/ui/inbox';
import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { useTRPC } from '@/components/trpc-provider';
import { useFormats } from '@/components/words/use-formats';
import { PartError } from '../admin/shared/part';
import { ApprovalConfirm } from './approval-confirm';
import { DraftView } from './draft-view';
import { inOrder, type QueuedDraft, queueInput, reviewDue } from './queue';
import { ReviewNote } from './review-note';
import { useDecisions } from './use-decisions';
import { useOtherModerators } from './use-other-moderators';

/** A decision due within this is shown as urgent. */
const urgentMs = 2 * 3_600_000;

/** The moderator's inbox: one draft at a time, the one that is due first on top. */
export function ReviewInbox() {
  const t = useTranslations('admin.review');
  const trpc = useTRPC();
  const queue = useQuery(trpc.listing.list.queryOptions(queueInput));
  const drafts = useMemo(() => inOrder(queue.data?.items ?? []), [queue.data]);
  const [chosen, setChosen] = useState<string>();
  const current = drafts.find(({ id }) => id === chosen) ?? drafts[0];
  const decisions = useDecisions(drafts);
  useOtherModerators(drafts, decisions.isMine);
  if (queue.data === undefined) return queue.isError ? <PartError error={queue.error} onRetry={() => { void queue.refetch(); }} /> : null;
  return (
    <>
      <Inbox
        title={t('title')}
        items={drafts.map((draft) => ({ id: draft.id, title: draft.title === '' ? t('untitled') : draft.title, detail: <Detail draft={draft} />, meta: <Due draft={draft} /> }))}
        currentId={current?.id}
        onCurrentChange={setChosen}
        work={{
          actions: [
            { id: 'requestChanges', label: t('requestChanges'), done: t('changesRequested'), shortcut: 'r' },
            { id: 'approve', label: t('approve'), done: t('approved'), tone: 'primary', shortcut: 'a' },
          ],
          onAction: decisions.decide,
        }}
        empty={<EmptyState icon={<ClipboardCheck aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState>}
      >
        {current === undefined ? null : <DraftView key={current.id} id={current.id} />}
      </Inbox>
      {decisions.asking === undefined ? null : <ReviewNote asking={decisions.asking} />}
      {decisions.confirming === undefined ? null : <ApprovalConfirm confirming={decisions.confirming} />}
    </>
  );
}

function Detail({ draft }: { readonly draft: QueuedDraft }) {
  const { money } = useFormats();
  return <>{draft.listPrice === null ? null : `${money(draft.listPrice, draft.currency, 'compact')} · `}{draft.unparsedAddress}, {draft.city}</>;
}

function Due({ draft }: { readonly draft: QueuedDraft }) {
  const due = reviewDue(draft);
  return due === undefined ? null : <Countdown to={due} urgentWithin={urgentMs} />;
}
