'use client';

import { Button } from '@lintel/ui/button';
import { toast } from '@lintel/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { NoteDialog } from '@/components/note-dialog';
import { useTRPC } from '@/components/trpc-provider';
import { useWritten } from './use-community';

/** Asks once for another look: at what was hidden, or at a mute. */
export function Appeal({ kind, id, label }: { readonly kind: 'case' | 'mute'; readonly id: string; readonly label: string }) {
  const t = useTranslations('community');
  const trpc = useTRPC();
  const [isWriting, setWriting] = useState(false);
  const settled = { ...useWritten(), onSuccess: () => { toast({ title: t('appealed'), tone: 'positive' as const }); } };
  const ofCase = useMutation(trpc.moderation.appeal.mutationOptions(settled));
  const ofMute = useMutation(trpc.mute.appeal.mutationOptions(settled));
  const answer = (note: string | undefined) => {
    setWriting(false);
    if (note !== undefined) (kind === 'case' ? ofCase : ofMute).mutate({ id, note });
  };
  return (
    <>
      <Button size="sm" onClick={() => { setWriting(true); }}>{label}</Button>
      {isWriting ? <NoteDialog onAnswer={answer} longest={1_000} words={{ title: t('appeal.title'), help: t('appeal.help'), label: t('appeal.label'), hint: t('appeal.hint'), missing: t('appeal.missing'), send: t('appeal.send'), cancel: t('appeal.cancel') }} /> : null}
    </>
  );
}
