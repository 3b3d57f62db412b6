'use client';

import type { FlaggedReview } from '@lintel/domain/directory/contract';
import { DateTime } from '@lintel/ui/date-time';
import { EmptyState } from '@lintel/ui/empty-state';
import { Inbox } from '@lintel/ui/inbox';
import { UiLink } from '@lintel/ui/provider';
import { RecordSection } from '@lintel/ui/record-page';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MessageSquareQuote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { NoteDialog } from '@/components/note-dialog';
import { paths } from '@/components/paths';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../admin/shared/part';
import { Stars } from './stars';
import { useAskedNote } from './use-asked-note';

const asked = { limit: 200 } as const;

/** Reviews that somebody holds something against: kept or hidden, one at a time. */
export function FlaggedInbox() {
  const t = useTranslations('directory.flagged');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const note = useAskedNote();
  const queue = useQuery(trpc.agentReview.listFlagged.queryOptions(asked));
  const items = queue.data?.items ?? [];
  const [chosen, setChosen] = useState<string>();
  const current = items.find(({ id }) => id === chosen) ?? items[0];
  const hide = useMutation(trpc.agentReview.hide.mutationOptions());
  const keep = useMutation(trpc.agentReview.keep.mutationOptions());
  useLive(['reviews'], { queries: [trpc.agentReview.listFlagged.queryFilter()] });
  async function decide(action: string, id: string): Promise<false | void> {
    const reason = action === 'hide' ? await note.ask() : undefined;
    if (action === 'hide' && reason === undefined) return false;
    try {
      await (reason === undefined ? keep.mutateAsync({ id }) : hide.mutateAsync({ id, note: reason }));
      client.setQueryData(trpc.agentReview.listFlagged.queryKey(asked), (known) => known && { ...known, items: known.items.filter((one) => one.id !== id) });
    } catch (error) {
      toast({ title: refusal(error).text, tone: 'danger' });
      await client.invalidateQueries(trpc.agentReview.listFlagged.queryFilter());
      return false;
    }
  }
  if (queue.data === undefined) return queue.isError ? <PartError error={queue.error} onRetry={() => { void queue.refetch(); }} /> : null;
  return (
    <>
      <Inbox
        title={t('title')}
        items={items.map((one) => ({ id: one.id, title: t('of', { name: one.agent.name, agency: one.agent.agencyName }), detail: one.body.slice(0, 80), meta: <DateTime at={one.createdAt} /> }))}
        currentId={current?.id}
        onCurrentChange={setChosen}
        work={{ actions: [{ id: 'hide', label: t('hide'), done: t('hidden'), shortcut: 'h' }, { id: 'keep', label: t('keep'), done: t('kept'), tone: 'primary', shortcut: 'a' }], onAction: decide }}
        empty={<EmptyState icon={<MessageSquareQuote aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState>}
      >
        {current === undefined ? null : <Flagged key={current.id} review={current} />}
      </Inbox>
      {note.answer === undefined ? null : <NoteDialog onAnswer={note.answer} words={{ title: t('hide'), help: t('reasonHelp'), label: t('reason'), hint: t('reasonHint'), missing: t('missing'), send: t('hide'), cancel: t('keep') }} />}
    </>
  );
}

function Flagged({ review }: { readonly review: FlaggedReview }) {
  const t = useTranslations('directory');
  return (
    <article className="flex flex-col gap-6" aria-label={t('flagged.title')}>
      <header>
        <Stars count={review.rating} />
        <h2 className="headline mt-2 text-2xl break-words"><UiLink href={`${paths.agent(review.agent.slug)}#reviews`} className="underline-offset-4 hover:underline">{t('flagged.of', { name: review.agent.name, agency: review.agent.agencyName })}</UiLink></h2>
        <p className="text-ink-muted">{t('flagged.by', { author: review.authorName, city: review.city })}</p>
      </header>
      <p className="max-w-prose leading-relaxed break-words whitespace-pre-line">{review.body}</p>
      <RecordSection title={t('flagged.held')}>
        <ul className="flex flex-col gap-3">
          {review.flags.map((flag) => (
            <li key={`${flag.by} ${flag.at}`}>
              <p className="font-medium">{t(`reviews.flagOf.${flag.kind}`)}</p>
              <p className="text-sm text-ink-muted">{flag.by}{flag.isByAgent ? ` (${t('flagged.byAgent')})` : ''} · <DateTime at={flag.at} /></p>
              {flag.note === '' ? null : <p className="break-words">{flag.note}</p>}
            </li>
          ))}
        </ul>
      </RecordSection>
    </article>
  );
}
