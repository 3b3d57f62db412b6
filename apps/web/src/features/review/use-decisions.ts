'use client';

import { toast } from '@lintel/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useCallback, useRef, useState } from 'react';
import { useRefusal } from '@/components/errors/use-refusal';
import { refusedCode } from '@/components/refused';
import { useTRPC } from '@/components/trpc-provider';
import { type QueuedDraft, queueInput } from './queue';

/** A note that is being written; `undefined` when it was thought better of. */
export interface Asking {
  readonly draft: QueuedDraft;
  readonly answer: (note: string | undefined) => void;
}

/** An approval to be confirmed, since the lifecycle has no way back from it. */
export interface Confirming {
  readonly draft: QueuedDraft;
  readonly answer: (isSure: boolean) => void;
}

/** Somebody else was first, or the draft is not what it was. */
const overtaken = new Set(['stale_version', 'invalid_transition', 'not_found', 'conflict']);

/** Approving, and sending back with a note. Of two moderators one wins; the other is told, and sees what there is now. */
export function useDecisions(drafts: readonly QueuedDraft[]) {
  const t = useTranslations('admin.review');
  const trpc = useTRPC();
  const client = useQueryClient();
  const refusal = useRefusal();
  const [asking, setAsking] = useState<Asking>();
  const [confirming, setConfirming] = useState<Confirming>();
  const mine = useRef(new Set<string>());
  const approve = useMutation(trpc.listing.approve.mutationOptions());
  const requestChanges = useMutation(trpc.listing.requestChanges.mutationOptions());

  const askForNote = (draft: QueuedDraft) =>
    new Promise<string | undefined>((resolve) => {
      setAsking({ draft, answer: (note) => { setAsking(undefined); resolve(note); } });
    });

  const askWhetherSure = (draft: QueuedDraft) =>
    new Promise<boolean>((resolve) => {
      setConfirming({ draft, answer: (isSure) => { setConfirming(undefined); resolve(isSure); } });
    });

  async function tell(error: unknown, draft: QueuedDraft): Promise<void> {
    const code = refusedCode(error);
    if (code === undefined || !overtaken.has(code)) {
      toast({ title: t('failed'), detail: refusal(error).text, tone: 'danger' });
      return;
    }
    const { items } = await client.fetchQuery({ ...trpc.listing.list.queryOptions(queueInput), staleTime: 0 });
    await client.invalidateQueries(trpc.listing.get.queryFilter({ id: draft.id }));
    const isStillThere = items.some(({ id }) => id === draft.id);
    toast(isStillThere ? { title: t('changed', { title: draft.title }), detail: t('changedHelp') } : { title: t('othersDecided', { title: draft.title }), detail: t('othersHelp') });
  }

  /** `false` when nothing was decided. */
  async function decide(actionId: string, id: string): Promise<false | void> {
    const draft = drafts.find((one) => one.id === id);
    if (draft === undefined) return false;
    const note = actionId === 'requestChanges' ? await askForNote(draft) : undefined;
    if (actionId === 'requestChanges' ? note === undefined : !(await askWhetherSure(draft))) return false;
    mine.current.add(id);
    try {
      const command = { id, expectedVersion: draft.version };
      await (note === undefined ? approve.mutateAsync(command) : requestChanges.mutateAsync({ ...command, note }));
      client.setQueryData(trpc.listing.list.queryKey(queueInput), (known) => known && { ...known, items: known.items.filter((one) => one.id !== id) });
    } catch (error) {
      mine.current.delete(id);
      await tell(error, draft);
      return false;
    }
  }
  /** Whether the decision on a draft was made here: its event is no news. */
  const isMine = useCallback((id: string) => mine.current.has(id), []);
  return { decide, asking, confirming, isMine };
}
