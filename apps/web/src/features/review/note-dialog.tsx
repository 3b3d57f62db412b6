'use client';

import { Button } from '@lintel/ui/button';
import { Dialog, DialogClose } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Textarea } from '@lintel/ui/textarea';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import type { Asking } from './use-decisions';

const templates = ['photos', 'price', 'address', 'description'] as const;
const leastNote = 3;
const longestNote = 2_000;

/** The note that goes back to the agent with the draft. */
export function NoteDialog({ asking: { draft, answer } }: { readonly asking: Asking }) {
  const t = useTranslations('admin.review');
  const formId = useId();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the dialog looks for something to focus, which would be its close button.
  useEffect(() => { field.current?.focus(); }, []);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = note.trim();
    setMissing(written.length < leastNote);
    if (written.length >= leastNote) answer(written);
  };
  const sendByKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit();
  };
  const add = (text: string) => {
    setNote((now) => (now.trim() === '' ? text : `${now.trimEnd()}\n${text}`));
    field.current?.focus();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => { if (!open) answer(undefined); }}
      title={t('noteTitle')}
      description={draft.listAgentName === null ? t('noteHelpNobody') : t('noteHelp', { agent: draft.listAgentName })}
      footer={
        <>
          <DialogClose asChild><Button>{t('cancel')}</Button></DialogClose>
          <Button type="submit" form={formId} tone="primary">{t('noteSend')}</Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={t('noteLabel')} hint={t('noteHint')} error={isMissing ? t('noteMissing') : undefined} need="required">
          <Textarea ref={field} value={note} onChange={(event) => { setNote(event.target.value); }} onKeyDown={sendByKey} rows={5} maxLength={longestNote} />
        </Field>
        <div role="group" aria-label={t('ready')} className="flex flex-wrap gap-2">
          {templates.map((name) => <Button key={name} size="sm" onClick={() => { add(t(`templates.${name}`)); }}>{t(`templates.${name}`)}</Button>)}
        </div>
      </form>
    </Dialog>
  );
}
