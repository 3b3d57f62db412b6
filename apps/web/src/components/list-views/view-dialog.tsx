'use client';

import { Button } from '@lintel/ui/button';
import { Checkbox } from '@lintel/ui/checkbox';
import { Dialog } from '@lintel/ui/dialog';
import { Field } from '@lintel/ui/field';
import { Input } from '@lintel/ui/input';
import { useUiText } from '@lintel/ui/provider';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { useRefusal } from '../errors/use-refusal';
import { refusedCode } from '../refused';

export interface ViewWords {
  readonly name: string;
  readonly isPinned: boolean;
  readonly isDefault: boolean;
}

export interface ViewDialogProps {
  /** What it is called so far; a new one has no name. */
  readonly known: ViewWords;
  readonly onKeep: (words: ViewWords) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Names a view, and says whether it stands beside the filters and opens with the list. */
export function ViewDialog({ known, onKeep, onClose }: ViewDialogProps) {
  const t = useTranslations('views');
  const text = useUiText();
  const refusal = useRefusal();
  const [words, setWords] = useState(known);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = words.name.trim();
    if (name === '') { setProblem(text.required); return; }
    setBusy(true);
    try {
      await onKeep({ ...words, name });
      onClose();
    } catch (error) {
      setProblem(refusedCode(error) === 'conflict' ? t('taken') : (refusal(error).fields['name'] ?? refusal(error).text));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onClose(); }} title={known.name === '' ? t('save') : t('rename')} description={t('help')}>
      <form noValidate onSubmit={(event) => { void submit(event); }} className="flex flex-col gap-4">
        <Field label={t('name')} need="required" error={problem}><Input value={words.name} maxLength={80} onChange={({ target }) => { setWords({ ...words, name: target.value }); }} /></Field>
        <Checkbox label={t('pinned')} checked={words.isPinned} onCheckedChange={(isPinned) => { setWords({ ...words, isPinned }); }} />
        <Checkbox label={t('default')} checked={words.isDefault} onCheckedChange={(isDefault) => { setWords({ ...words, isDefault }); }} />
        <div className="flex justify-end gap-2">
          <Button type="button" tone="secondary" onClick={onClose}>{text.cancel}</Button>
          <Button type="submit" tone="primary" pending={isBusy}>{t('keep')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
