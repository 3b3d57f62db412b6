'use client';

import { useTranslations } from 'next-intl';
import { NoteDialog } from '@/components/note-dialog';
import type { Asking } from './use-decisions';

const templates = ['photos', 'price', 'address', 'description'] as const;

/** The note that goes back to the agent with the draft. */
export function ReviewNote({ asking: { draft, answer } }: { readonly asking: Asking }) {
  const t = useTranslations('admin.review');
  const help = draft.listAgentName === null ? t('noteHelpNobody') : t('noteHelp', { agent: draft.listAgentName });
  return (
    <NoteDialog onAnswer={answer} longest={2_000} ready={{ label: t('ready'), sentences: templates.map((name) => t(`templates.${name}`)) }}
      words={{ title: t('noteTitle'), help, label: t('noteLabel'), hint: t('noteHint'), missing: t('noteMissing'), send: t('noteSend'), cancel: t('cancel') }} />
  );
}
