'use client';

import { Button } from '@lintel/ui/button';
import { Dialog, DialogClose } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Textarea } from '@lintel/ui/textarea';
import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';

export interface NoteWords {
  readonly title: string;
  readonly help: string;
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly send: string;
  readonly cancel: string;
}

export interface NoteDialogProps {
  readonly words: NoteWords;
  /** In characters. */
  readonly longest?: number;
  /** Sentences to take in by a button. */
  readonly ready?: { readonly label: string; readonly sentences: readonly string[] };
  readonly onAnswer: (note: string | undefined) => void;
}

const least = 3;

/** The reason that goes with a decision; `undefined` when it was thought better of. */
export function NoteDialog({ words, longest = 500, ready, onAnswer }: NoteDialogProps) {
  const formId = useId();
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the dialog looks for something to focus, which would be its close button.
  useEffect(() => { field.current?.focus(); }, []);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = note.trim();
    setMissing(written.length < least);
    if (written.length >= least) onAnswer(written);
  };
  const sendByKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit();
  };
  const add = (text: string) => {
    setNote((now) => (now.trim() === '' ? text : `${now.trimEnd()}\n${text}`));
    field.current?.focus();
  };
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onAnswer(undefined); }} title={words.title} description={words.help}
      footer={<><DialogClose asChild><Button>{words.cancel}</Button></DialogClose><Button type="submit" form={formId} tone="primary">{words.send}</Button></>}>
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <Field label={words.label} hint={words.hint} error={isMissing ? words.missing : undefined} need="required">
          <Textarea ref={field} value={note} onChange={(event) => { setNote(event.target.value); }} onKeyDown={sendByKey} rows={5} maxLength={longest} />
        </Field>
        {ready === undefined ? null : (
          <div role="group" aria-label={ready.label} className="flex flex-wrap gap-2">
            {ready.sentences.map((sentence) => <Button key={sentence} size="sm" onClick={() => { add(sentence); }}>{sentence}</Button>)}
          </div>
        )}
      </form>
    </Dialog>
  );
}
