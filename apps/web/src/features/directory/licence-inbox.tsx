'use client';

import { Countdown } from '@lintel/ui/countdown';
import { EmptyState } from '@lintel/ui/empty-state';
import { Inbox } from '@lintel/ui/inbox';
import { toast } from '@lintel/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BadgeCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { useLive } from '@/components/live/use-live';
import { NoteDialog } from '@/components/note-dialog';
import { refusedCode } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { PartError } from '../admin/shared/part';
import { licenceQueue } from './licence-queue';
import { LicenceView } from './licence-view';
import { useAskedNote } from './use-asked-note';

const urgentMs = 2 * 3_600_000;
/** Somebody else was first. */
const overtaken = new Set(['stale_version', 'invalid_transition', 'not_found']);

/** Licences that wait for a moderator, one at a time, what was handed in first on top. */
export function LicenceInbox() {
  const t = useTranslations('directory.queue');
  const trpc = useTRPC();
  const queue = useQuery(trpc.licence.list.queryOptions(licenceQueue));
  const items = queue.data?.items ?? [];
  const named = useSearchParams().get('licence');
  const [chosen, setChosen] = useState<string>();
  const current = items.find(({ id }) => id === (chosen ?? named)) ?? items[0];
  const { decide, noteAnswer } = useLicenceDecisions(items);
  useLive(['reviews'], { queries: [trpc.licence.list.queryFilter(), trpc.licence.get.queryFilter()] });
  if (queue.data === undefined) return queue.isError ? <PartError error={queue.error} onRetry={() => { void queue.refetch(); }} /> : null;
  return (
    <>
      <Inbox
        title={t('title')}
        items={items.map((one) => ({ id: one.id, title: one.holder.name, detail: `${one.jurisdiction} · ${one.number}`, meta: one.reviewDueAt === null ? null : <Countdown to={one.reviewDueAt} urgentWithin={urgentMs} /> }))}
        currentId={current?.id}
        onCurrentChange={setChosen}
        work={{
          actions: [{ id: 'reject', label: t('reject'), done: t('rejected'), shortcut: 'r' }, { id: 'verify', label: t('verify'), done: t('verified'), tone: 'primary', shortcut: 'v' }],
          onAction: decide,
        }}
        empty={<EmptyState icon={<BadgeCheck aria-hidden />} title={t('empty')}>{t('emptyHelp')}</EmptyState>}
      >
        {current === undefined ? null : <LicenceView key={current.id} id={current.id} />}
      </Inbox>
      {noteAnswer === undefined ? null : (
        <NoteDialog onAnswer={noteAnswer} words={{ title: t('noteTitle'), help: t('noteHelp', { name: current?.holder.name ?? '' }), label: t('noteLabel'), hint: t('noteHint'), missing: t('noteMissing'), send: t('noteSend'), cancel: t('cancel') }} />
      )}
    </>
  );
}

interface Queued {
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

/** Taking up and deciding in one go. Of two moderators one wins; the other is told. */
function useLicenceDecisions(items: readonly Queued[]) {
  const t = useTranslations('directory.queue');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const note = useAskedNote();
  const takeUp = useMutation(trpc.licence.takeUp.mutationOptions());
  const verify = useMutation(trpc.licence.verify.mutationOptions());
  const reject = useMutation(trpc.licence.reject.mutationOptions());
  async function decide(action: string, id: string): Promise<false | void> {
    const licence = items.find((one) => one.id === id);
    if (licence === undefined) return false;
    const reason = action === 'reject' ? await note.ask() : undefined;
    if (action === 'reject' && reason === undefined) return false;
    try {
      const { version } = licence.status === 'submitted' ? await takeUp.mutateAsync({ id, expectedVersion: licence.version }) : licence;
      await (reason === undefined ? verify.mutateAsync({ id, expectedVersion: version }) : reject.mutateAsync({ id, expectedVersion: version, note: reason }));
      client.setQueryData(trpc.licence.list.queryKey(licenceQueue), (known) => known && { ...known, items: known.items.filter((one) => one.id !== id) });
    } catch (error) {
      const code = refusedCode(error);
      const { text, fields } = refusal(error);
      toast(code !== undefined && overtaken.has(code) ? { title: t('othersDecided'), detail: t('othersHelp') } : { title: t('failed'), detail: Object.values(fields)[0] ?? text, tone: 'danger' });
      await Promise.all([client.invalidateQueries(trpc.licence.list.queryFilter()), client.invalidateQueries(trpc.licence.get.queryFilter({ id }))]);
      return false;
    }
  }
  return { decide, noteAnswer: note.answer };
}
